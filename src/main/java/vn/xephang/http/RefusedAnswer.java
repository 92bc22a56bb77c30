package vn.xephang.http;

import java.util.List;
import java.util.Map;

/** Ends the making of an answer that has errors, where only a whole one is of use: the errors are the answer then. */
public class RefusedAnswer extends RuntimeException {
    private final transient Answer answer;

    public RefusedAnswer(Answer answer) {
        this(answer.errors(), answer.extensions());
    }

    public RefusedAnswer(List<AnswerError> errors, Map<String, Object> extensions) {
        super("The answer has errors", null, false, false);
        this.answer = Answer.refused(errors, extensions);
    }

    public Answer answer() {
        return answer;
    }
}
