package vn.xephang.statistics;

import org.jspecify.annotations.Nullable;

/** Why a key is null, or that it is not. */
enum GroupingKind {
    NOT_GROUPED,
    PRESENT,
    ABSENT;

    static GroupingKind of(boolean isGrouped, @Nullable String code) {
        if (!isGrouped) {
            return NOT_GROUPED;
        }
        return code == null ? ABSENT : PRESENT;
    }
}
