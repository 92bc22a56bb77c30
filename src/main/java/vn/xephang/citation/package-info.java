/**
 * What to cite: the title, the release and the link of an answer, the sources of exactly the figures in it, and what a reader must
 * know of them.
 *
 * <p>{@link vn.xephang.citation.CitedDocument} asks beside the figures of a document for the claims that state them, {@link
 * vn.xephang.citation.Findings} collects these from the answer, and {@link vn.xephang.citation.Citation} says it all: in {@code
 * extensions.reproduce} by {@link vn.xephang.citation.ReproducedAnswer}, and beside a table by {@link
 * vn.xephang.citation.CitedArchive}.
 */
@NullMarked
package vn.xephang.citation;

import org.jspecify.annotations.NullMarked;
