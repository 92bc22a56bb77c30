/**
 * The wire: how a question comes in over HTTP and its answer goes out, one class a stage.
 *
 * <p>{@link vn.xephang.http.GraphQlEndpoint} puts the stages together: {@link vn.xephang.http.AcceptHeader} chooses the
 * {@link vn.xephang.http.AnswerForm}, {@link vn.xephang.http.QuestionReader} reads the {@link vn.xephang.http.Question}, {@link
 * vn.xephang.http.QuestionRunner} gives its {@link vn.xephang.http.Answer}, and {@link vn.xephang.http.AnswerSender} sends it in
 * that form. A {@link vn.xephang.graphql.Refusal} of any stage is an answer too. What fails outside of GraphQL answers in the
 * same shape, by {@link vn.xephang.http.ErrorReport}.
 */
@NullMarked
package vn.xephang.http;

import org.jspecify.annotations.NullMarked;
