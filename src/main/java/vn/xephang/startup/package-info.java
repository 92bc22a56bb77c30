/** What the console says of a start. */
@NullMarked
package vn.xephang.startup;

import org.jspecify.annotations.NullMarked;
