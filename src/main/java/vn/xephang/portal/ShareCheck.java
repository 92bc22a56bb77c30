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
        Verdict verdict,
        ValueQualifier qualifier) {
    FigureCheck figureCheck() {
        return new FigureCheck(reported, computed, verdict, sentence(Language.VI), sentence(Language.EN));
    }

    private @Nullable String sentence(Language language) {
        if (numerator == null || denominator == null || computed == null) {
            return language.of(
                    "Không kiểm tra được: chưa có số liệu chính xác của cả tử số lẫn mẫu số cùng thời điểm.",
                    "It cannot be checked: numerator and denominator of the same date are not both known exactly.");
        }
        return language.of("%s trên %s là %s%%, ", "%s of %s is %s%%, ")
                        .formatted(
                                Numbers.written(numerator, language),
                                Numbers.written(denominator, language),
                                Numbers.written(computed, language))
                + verdict(qualifier.words(language) + Numbers.written(reported, language) + "%", language);
    }

    private String verdict(String share, Language language) {
        var words = switch (verdict) {
            case AGREES -> language.of("khớp với %s đã công bố.", "which agrees with the reported %s.");
            case DISAGREES -> language.of("không khớp với %s đã công bố.", "which disagrees with the reported %s.");
            case NOT_CHECKABLE ->
                language.of(
                        "nguồn chỉ nêu %s nên không kiểm tra được.",
                        "and the source says only %s, which cannot be checked.");
        };
        return words.formatted(share);
    }
}
