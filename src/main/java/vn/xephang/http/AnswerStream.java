package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** A form that an answer is sent in while it is still being made, since all of it would be too much at once. */
public interface AnswerStream extends Offer {
    /** What the parameter {@code format} of the URL calls it. */
    String name();

    /** Which parameters of the URL say how it is to be made; they mean nothing to other answers. */
    Set<String> options();

    /**
     * Sends the answer to a question. A {@link vn.xephang.graphql.Refusal}, or a {@link RefusedAnswer}, where nothing has been
     * sent; what breaks off later is an {@link IOException}.
     */
    void send(Question question, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
