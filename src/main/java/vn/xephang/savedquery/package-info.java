/**
 * Documents as links: {@code /q/NAME}, with the document's variables as parameters of the URL, and a list of them all at {@code
 * /q}.
 *
 * <p>{@link vn.xephang.savedquery.SavedQueryList} has them by name, {@link vn.xephang.savedquery.Parameters} reads a URL's
 * parameters by the types of the variables, and {@link vn.xephang.savedquery.SavedQueryEndpoint} asks the question that comes of
 * it like any other.
 */
@NullMarked
package vn.xephang.savedquery;

import org.jspecify.annotations.NullMarked;
