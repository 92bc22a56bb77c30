/** The database server that comes with the program and runs when no database is given. */
@NullMarked
package vn.xephang.database.embedded;

import org.jspecify.annotations.NullMarked;
