/** What readers see while the database, the network or the server itself fails, counted. */
@NullMarked
package vn.xephang.faults;

import org.jspecify.annotations.NullMarked;
