package vn.xephang.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;

/** A reported figure beside the one that other figures give, with the sentence that says how they compare. */
public record FigureCheck(
        @Nullable BigDecimal reported,
        @Nullable BigDecimal computed,
        Verdict verdict,
        @Nullable String explanationVi,
        @Nullable String explanationEn) {
    /** A check of two whole numbers, of which {@code subjectVi} and {@code subjectEn} say what they are. */
    public static FigureCheck ofWhole(
            @Nullable Integer reported, @Nullable Integer computed, String subjectVi, String subjectEn) {
        if (reported == null || computed == null) {
            return new FigureCheck(decimal(reported), decimal(computed), Verdict.NOT_CHECKABLE, null, null);
        }
        var agrees = reported.equals(computed);
        return new FigureCheck(
                decimal(reported),
                decimal(computed),
                agrees ? Verdict.AGREES : Verdict.DISAGREES,
                "%s công bố là %d, tính từ các số liệu khác là %d: %s."
                        .formatted(subjectVi, reported, computed, agrees ? "khớp" : "không khớp"),
                "The reported %s is %d, other figures give %d: the two %s."
                        .formatted(subjectEn, reported, computed, agrees ? "agree" : "disagree"));
    }

    public @Nullable String explanation(Language language) {
        return language == Language.VI ? explanationVi : explanationEn;
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
