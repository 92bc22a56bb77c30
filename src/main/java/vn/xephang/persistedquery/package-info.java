/** Documents that a client names by a hash instead of sending them, as Apollo, urql and Relay do. */
@NullMarked
package vn.xephang.persistedquery;

import org.jspecify.annotations.NullMarked;
