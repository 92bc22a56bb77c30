/** The files that a table is written as, row by row, so that no table is ever in the memory as a whole. */
@NullMarked
package vn.xephang.export.format;

import org.jspecify.annotations.NullMarked;
