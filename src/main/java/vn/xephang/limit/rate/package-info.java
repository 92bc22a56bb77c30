/** How much one client may ask for in a time, and at once. */
@NullMarked
package vn.xephang.limit.rate;

import org.jspecify.annotations.NullMarked;
