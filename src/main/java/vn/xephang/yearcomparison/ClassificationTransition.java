package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;
import vn.xephang.yearlyscore.Movement;

/** How many units went from one class to another. */
record ClassificationTransition(
        String groupCode,
        String fromIndexCode,
        int fromYear,
        String toIndexCode,
        int toYear,
        TransitionKind fromKind,
        @Nullable String fromClassificationCode,
        TransitionKind toKind,
        @Nullable String toClassificationCode,
        Movement movement,
        int unitCount) {
    ComparisonKey comparison() {
        return new ComparisonKey(groupCode, fromIndexCode, fromYear, toIndexCode, toYear);
    }

    TransitionEnd fromEnd() {
        return new TransitionEnd(fromKind, fromClassificationCode);
    }

    TransitionEnd toEnd() {
        return new TransitionEnd(toKind, toClassificationCode);
    }

    public int count() {
        return unitCount;
    }
}
