/** How much one client may ask for in a time. */
@NullMarked
package vn.xephang.limit.rate;

import org.jspecify.annotations.NullMarked;
