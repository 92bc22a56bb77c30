/**
 * Any query as a table, CSV or XLSX.
 */
@NullMarked
package vn.xephang.export;

import org.jspecify.annotations.NullMarked;
