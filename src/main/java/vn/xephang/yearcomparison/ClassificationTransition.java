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
        @Nullable String fromClassificationCode,
        @Nullable String toClassificationCode,
        Movement movement,
        int unitCount) {
    ComparisonKey comparison() {
        return new ComparisonKey(groupCode, fromIndexCode, fromYear, toIndexCode, toYear);
    }

    public int count() {
        return unitCount;
    }
}
