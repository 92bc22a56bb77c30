/** How many requests are answered at once, and for how long. */
@NullMarked
package vn.xephang.limit.load;

import org.jspecify.annotations.NullMarked;
