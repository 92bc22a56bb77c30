/** The files of the published figures: their tables, rows and columns, and how a fault in one is told. */
@NullMarked
package vn.xephang.datacheck.table;

import org.jspecify.annotations.NullMarked;
