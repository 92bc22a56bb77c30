package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;

/** Where a transition starts or ends: the head of a row or a column of the matrix. */
record TransitionEnd(TransitionKind kind, @Nullable String classificationCode) {
    static TransitionEnd of(TransitionKind kind) {
        return new TransitionEnd(kind, null);
    }

    static TransitionEnd of(String classificationCode) {
        return new TransitionEnd(TransitionKind.CLASS, classificationCode);
    }
}
