/** Tests of the server's database, and the PostgreSQL server that all tests share. */
@NullMarked
package vn.xephang.database;

import org.jspecify.annotations.NullMarked;
