package vn.xephang.portal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureCheck;
import vn.xephang.claim.Numbers;
import vn.xephang.claim.Verdict;
import vn.xephang.graphql.Language;

/** A share as reported beside the quotient of the two figures that it is made of. */
record ShareCheck(
        BigDecimal reported,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal computed,
        Verdict verdict) {
    FigureCheck figureCheck() {
        return new FigureCheck(reported, computed, verdict, sentence(Language.VI), sentence(Language.EN));
    }

    private @Nullable String sentence(Language language) {
        if (numerator == null || denominator == null || computed == null) {
            return language.of(
                    "Không kiểm tra được: chưa rõ tử số hoặc mẫu số cùng thời điểm.",
                    "It cannot be checked: numerator or denominator of the same date is unknown.");
        }
        var agrees = verdict == Verdict.AGREES;
        return language.of(
                        agrees
                                ? "%s trên %s là %s %%, khớp với %s %% đã công bố."
                                : "%s trên %s là %s %%, không khớp với %s %% đã công bố.",
                        agrees
                                ? "%s of %s is %s%%, which agrees with the reported %s%%."
                                : "%s of %s is %s%%, which disagrees with the reported %s%%.")
                .formatted(
                        Numbers.written(numerator, language),
                        Numbers.written(denominator, language),
                        Numbers.written(computed, language),
                        Numbers.written(reported, language));
    }
}
