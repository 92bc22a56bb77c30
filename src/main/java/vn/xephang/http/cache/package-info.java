/**
 * Answers that are known already: to a client, which holds its copy by an {@link vn.xephang.http.cache.EntityTag}, or to this
 * server, which has it in memory. Both go by what makes an answer, never by what the answer is: so nothing has to be asked of
 * the database to know that it is still the same.
 */
@NullMarked
package vn.xephang.http.cache;

import org.jspecify.annotations.NullMarked;
