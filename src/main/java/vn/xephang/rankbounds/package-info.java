/** Between which ranks a unit is whose rank is not published. */
@NullMarked
package vn.xephang.rankbounds;

import org.jspecify.annotations.NullMarked;
