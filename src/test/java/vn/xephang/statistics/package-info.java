/** Tests of statistics, some of them against random synthetic figures. */
@NullMarked
package vn.xephang.statistics;

import org.jspecify.annotations.NullMarked;
