/**
 * The wire: how a question comes in over HTTP and its answer goes out, one class a stage.
 *
 * <p>Every request comes in by {@link vn.xephang.http.Door}, over {@code connection}'s connections. {@link vn.xephang.http.Exchange} puts the stages together, for {@link vn.xephang.http.GraphQlEndpoint} and whatever other
 * address takes questions: {@link vn.xephang.http.Offers} chooses the {@link
 * vn.xephang.http.AnswerForm} by the {@link vn.xephang.http.AcceptHeader}, {@link vn.xephang.http.QuestionReader} reads the {@link
 * vn.xephang.http.Question}, and {@link vn.xephang.http.Answers} has it answered in that form, once {@link vn.xephang.http.NamedDocuments} has given it the document that it names: by the {@link
 * vn.xephang.http.KnownAnswers}, or else by {@link vn.xephang.http.QuestionRunner}, whose {@link vn.xephang.http.Answer} {@link
 * vn.xephang.http.AnswerSender} sends. What is known is {@code cache}'s. An {@link vn.xephang.http.AnswerStream}, which other packages bring, runs
 * the question and sends the answer by itself. A {@link vn.xephang.graphql.Refusal} of any stage is an answer too. What fails
 * outside of GraphQL answers in the same shape, by {@link vn.xephang.http.ErrorReport}.
 */
@NullMarked
package vn.xephang.http;

import org.jspecify.annotations.NullMarked;
