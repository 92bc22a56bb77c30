package vn.xephang.yearcomparison;

import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;
import vn.xephang.rankingindex.BreakReason;

/** An edition between two others that breaks with what was before. */
record EditionBreak(
        int year,
        BreakReason reason,
        @Nullable String noteVi,
        @Nullable String noteEn) {
    @Nullable
    String note(Language language) {
        return language == Language.VI ? noteVi : noteEn;
    }
}
