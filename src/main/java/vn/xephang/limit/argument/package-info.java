/** What the values of arguments may be. */
@NullMarked
package vn.xephang.limit.argument;

import org.jspecify.annotations.NullMarked;
