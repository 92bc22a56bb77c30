/** Figures that are contradicted. */
@NullMarked
package vn.xephang.discrepancy;

import org.jspecify.annotations.NullMarked;
