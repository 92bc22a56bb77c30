/** What a document may be made of, and the documents that are remembered. */
@NullMarked
package vn.xephang.limit.document;

import org.jspecify.annotations.NullMarked;
