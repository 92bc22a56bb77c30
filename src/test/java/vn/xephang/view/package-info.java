/** Tests of the SQL views: rows in, rows out. */
@NullMarked
package vn.xephang.view;

import org.jspecify.annotations.NullMarked;
