package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;

/** A way to answer questions that ask for more than an answer. */
public interface QuestionVariant {
    /** What the parameter of the URL calls it. */
    String name();

    boolean isAsked(Question question, HttpServletRequest request);

    Answer run(Question question, HttpServletRequest request);
}
