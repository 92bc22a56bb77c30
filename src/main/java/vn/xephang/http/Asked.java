package vn.xephang.http;

import java.io.IOException;

/**
 * A question, and the form that its answer is wanted in.
 *
 * @param offer an {@link AnswerForm} or an {@link AnswerStream}
 * @param whole whether an answer that has errors is of no use, so that these, and their status, are all that is sent
 */
public record Asked(Question question, Offer offer, boolean whole) {
    /** Reads what a request asks; a {@link vn.xephang.graphql.Refusal} where it asks for nothing that there is. */
    @FunctionalInterface
    public interface Reading {
        Asked read() throws IOException;
    }
}
