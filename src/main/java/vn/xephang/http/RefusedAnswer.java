package vn.xephang.http;

/** Ends the making of an answer that has errors, where only a whole one is of use: the errors are the answer then. */
public class RefusedAnswer extends RuntimeException {
    private final transient Answer answer;

    public RefusedAnswer(Answer answer) {
        super("The answer has errors", null, false, false);
        this.answer = Answer.refused(answer.errors(), answer.extensions());
    }

    public Answer answer() {
        return answer;
    }
}
