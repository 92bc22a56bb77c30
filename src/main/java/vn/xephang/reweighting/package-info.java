/** A group ranked again with a caller's own weights for the components, or what is missing for it. */
@NullMarked
package vn.xephang.reweighting;

import org.jspecify.annotations.NullMarked;
