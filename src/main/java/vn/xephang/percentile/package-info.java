/** How large a part of its group a unit is not behind. */
@NullMarked
package vn.xephang.percentile;

import org.jspecify.annotations.NullMarked;
