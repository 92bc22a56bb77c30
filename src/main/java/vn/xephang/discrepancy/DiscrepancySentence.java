package vn.xephang.discrepancy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Claim;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/** A contradiction in a sentence. */
record DiscrepancySentence(Discrepancy discrepancy, List<Claim> claims, Language language) {
    String text() {
        if (discrepancy.kind() == DiscrepancyKind.SOURCES_DISAGREE) {
            return sourcesDisagree();
        }
        return discrepancy.numerator() == null || discrepancy.denominator() == null ? otherFigures() : share();
    }

    private String sourcesDisagree() {
        var values = claims.stream()
                .filter(claim -> claim.figureCode().equals(discrepancy.figureCode()))
                .map(Claim::value)
                .distinct()
                .collect(Collectors.joining(language.of(" và ", " and ")));
        return language.of(
                "Các nguồn đưa ra số liệu khác nhau: %s.".formatted(values),
                "Sources state different figures: %s.".formatted(values));
    }

    private String otherFigures() {
        return language.of(
                        "Công bố là %s, nhưng các số liệu khác cho %s.", "Reported is %s, but other figures give %s.")
                .formatted(shown(discrepancy.reported()), shown(discrepancy.computed()));
    }

    private String share() {
        return language.of("Công bố là %s %%, nhưng %s trên %s là %s %%.", "Reported is %s%%, but %s of %s is %s%%.")
                .formatted(
                        percent(discrepancy.reported()),
                        Numbers.written(Objects.requireNonNull(discrepancy.numerator()), language),
                        Numbers.written(Objects.requireNonNull(discrepancy.denominator()), language),
                        percent(discrepancy.computed()));
    }

    private String percent(@Nullable String value) {
        return value == null ? shown(null) : Numbers.written(new BigDecimal(value), language);
    }

    private String shown(@Nullable String value) {
        return value == null ? language.of("chưa rõ", "unknown") : value;
    }
}
