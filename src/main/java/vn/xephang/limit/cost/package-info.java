/** What answering a document takes, known before it is answered. */
@NullMarked
package vn.xephang.limit.cost;

import org.jspecify.annotations.NullMarked;
