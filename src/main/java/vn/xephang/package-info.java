/**
 * The ranking API of Da Nang's agencies and localities: the map of the house.
 *
 * <p>A question comes in over HTTP as GraphQL, whose schema stands in {@code src/main/resources/graphql}, one file a noun. A
 * Controller maps its arguments and computes nothing; a Query owns the SQL that reads one view; the view, in {@code db/views},
 * owns ranks, ties, counts, comparisons and checks; a record carries a row to the field. The figures stand in {@code db/data},
 * one file a table, and the tables in {@code db/changes}; all three are run by {@code db/changelog.yaml} at every start.
 *
 * <p>Each noun is a package, and a field is resolved in the package that it leads to, so that none knows those that lead to it.
 * From the ground up:
 *
 * <ul>
 *   <li>{@code database}: the roles and the connection; an embedded PostgreSQL where no server is given
 *   <li>{@code startup}: what the console says of a start
 *   <li>{@code datacheck}: the check of the figures' files before they are loaded
 *   <li>{@code graphql}: what all nouns share: scalars, errors, ids, batches, pages
 *   <li>{@code http}: how a question comes in and its answer goes out
 *   <li>{@code publication}: which state of the figures is published, noticed within a second
 *   <li>{@code snapshot}: the one state of the database that a request is answered from, and what is done where it fails
 *   <li>{@code limit}: what one request may ask for, take and wait for
 *   <li>{@code operations}: what those who run the server see of it: its log of requests, its measures and its health
 *   <li>{@code source}: where figures are printed
 *   <li>{@code claim}: what sources state, how figures came to be, checks of the reported against the computed
 *   <li>{@code provenance}: which claims every figure of an answer rests on
 *   <li>{@code group}: units that are ranked against each other
 *   <li>{@code unit}: agencies and localities
 *   <li>{@code rankingindex}: indexes, their editions, and the components and classes of each
 *   <li>{@code yearlyscore}: what is known of a unit in a year, and how it moved
 *   <li>{@code groupranking}: one group in one year, and who moved most
 *   <li>{@code classification}: how many units are in each class
 *   <li>{@code component}: scores and averages by component
 *   <li>{@code yearcomparison}: one group in any two years
 *   <li>{@code mover}: the biggest climbs and falls over groups and years
 *   <li>{@code rankbounds}: between which ranks a unit without a published one must be
 *   <li>{@code scoregap}: the points between a unit and those ahead and behind
 *   <li>{@code reweighting}: a group ranked again with a caller's own weights for the components
 *   <li>{@code percentile}: the part of its group that a unit is not behind
 *   <li>{@code statistics}: yearly scores taken together, by group, year, district, class and index
 *   <li>{@code portal}: the public service portal: figures, targets, progress
 *   <li>{@code discrepancy}: figures that others contradict
 *   <li>{@code fact}: what is worth telling of a year, with what it rests on
 *   <li>{@code schema}: the schema as text
 *   <li>{@code document}: the example documents, and GraphiQL that opens with them
 *   <li>{@code persistedquery}: documents that clients name by a hash instead of sending them
 *   <li>{@code export}: any answer as a table, CSV or XLSX
 *   <li>{@code citation}: what to cite of an answer: its link, its sources, its caveats
 *   <li>{@code savedquery}: the example documents as links, and the list of them
 *   <li>{@code dataset}: the release as a whole, and the loading of its figures
 * </ul>
 */
@NullMarked
package vn.xephang;

import org.jspecify.annotations.NullMarked;
