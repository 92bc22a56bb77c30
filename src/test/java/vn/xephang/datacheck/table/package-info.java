/** Tests of how files of figures are read and what tables they are for. */
@NullMarked
package vn.xephang.datacheck.table;

import org.jspecify.annotations.NullMarked;
