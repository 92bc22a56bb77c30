/** One group in two years. */
@NullMarked
package vn.xephang.yearcomparison;

import org.jspecify.annotations.NullMarked;
