/** The server's database: its roles, how it is described, and what is said when it cannot be used. */
@NullMarked
package vn.xephang.database;

import org.jspecify.annotations.NullMarked;
