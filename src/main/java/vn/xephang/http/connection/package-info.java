/** The connections themselves: how many one address may have open, and for how long one may take over anything. */
@NullMarked
package vn.xephang.http.connection;

import org.jspecify.annotations.NullMarked;
