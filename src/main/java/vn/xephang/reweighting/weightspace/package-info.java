/** The space of weights within a range, and the best and worst rank that a unit has anywhere in it: arithmetic, in whole numbers. */
@NullMarked
package vn.xephang.reweighting.weightspace;

import org.jspecify.annotations.NullMarked;
