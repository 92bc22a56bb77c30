/** The one state of the database that a request is answered from, and what is done where the database fails. */
@NullMarked
package vn.xephang.snapshot;

import org.jspecify.annotations.NullMarked;
