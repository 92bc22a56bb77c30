/** Tests of the embedded database server, with real servers. */
@NullMarked
package vn.xephang.database.embedded;

import org.jspecify.annotations.NullMarked;
