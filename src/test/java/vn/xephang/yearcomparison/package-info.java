/** Tests of the comparison of two years. */
@NullMarked
package vn.xephang.yearcomparison;

import org.jspecify.annotations.NullMarked;
