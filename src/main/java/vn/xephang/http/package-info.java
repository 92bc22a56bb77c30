/**
 * The wire: how a question comes in over HTTP and its answer goes out, one class a stage.
 *
 * <p>{@link vn.xephang.http.Exchange} puts the stages together, for {@link vn.xephang.http.GraphQlEndpoint} and whatever other
 * address takes questions: {@link vn.xephang.http.Offers} chooses the {@link
 * vn.xephang.http.AnswerForm} by the {@link vn.xephang.http.AcceptHeader}, {@link vn.xephang.http.QuestionReader} reads the {@link
 * vn.xephang.http.Question}, {@link vn.xephang.http.QuestionRunner} gives its {@link vn.xephang.http.Answer}, and {@link
 * vn.xephang.http.AnswerSender} sends it in that form. An {@link vn.xephang.http.AnswerStream}, which other packages bring, runs
 * the question and sends the answer by itself. A {@link vn.xephang.graphql.Refusal} of any stage is an answer too. What fails
 * outside of GraphQL answers in the same shape, by {@link vn.xephang.http.ErrorReport}.
 */
@NullMarked
package vn.xephang.http;

import org.jspecify.annotations.NullMarked;
