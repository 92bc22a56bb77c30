/**
 * What the figures of an answer rest on: for each the claims behind it, whatever year or unit they are of.
 *
 * <p>The schema says of each field whether it is a {@link vn.xephang.provenance.Figure}. The package that knows such a field says by
 * {@link vn.xephang.provenance.Grounds} which claims it follows from. Where a question's {@link vn.xephang.provenance.FigureTrail} is
 * laid, the way to every figure is noted while it is fetched, and {@link vn.xephang.provenance.FigureOrigins} finds the claims in the
 * same snapshot, with a number of statements that does not grow with the answer: an {@link vn.xephang.provenance.Origin} for each.
 */
@NullMarked
package vn.xephang.provenance;

import org.jspecify.annotations.NullMarked;
