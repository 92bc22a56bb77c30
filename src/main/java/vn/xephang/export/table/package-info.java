/** What a query's answer looks like as a table: which columns, which rows. Known from the document alone, before it is run. */
@NullMarked
package vn.xephang.export.table;

import org.jspecify.annotations.NullMarked;
