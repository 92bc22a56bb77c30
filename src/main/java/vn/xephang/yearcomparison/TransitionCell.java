package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;

/**
 * How many units went from one end to another.
 *
 * @param known how many are known to have
 * @param count the same where no other unit can have; null where others may
 */
record TransitionCell(
        ComparisonKey comparison,
        TransitionEnd fromEnd,
        TransitionEnd toEnd,
        int known,
        @Nullable Integer count) {
    public TransitionKind fromKind() {
        return fromEnd.kind();
    }

    public TransitionKind toKind() {
        return toEnd.kind();
    }

    /** Which cell, whatever is in it. */
    Place place() {
        return new Place(comparison, fromEnd, toEnd);
    }

    record Place(ComparisonKey comparison, TransitionEnd from, TransitionEnd to) {}
}
