/** Statistics of yearly scores that are taken together: of all, or by group, year, district, class and index. */
@NullMarked
package vn.xephang.statistics;

import org.jspecify.annotations.NullMarked;
