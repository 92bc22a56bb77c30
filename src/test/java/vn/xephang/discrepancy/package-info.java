/** Tests of the contradictions: those of the published figures, and rules that none of them breaks. */
@NullMarked
package vn.xephang.discrepancy;

import org.jspecify.annotations.NullMarked;
