package vn.xephang.discrepancy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.portal.PortalDate;

/**
 * A figure that is contradicted.
 *
 * @param figureCodes all figures that it rests on
 * @param statement the statement that is contradicted in both languages, null for figures
 */
record Discrepancy(
        String discrepancyCode,
        DiscrepancyKind kind,
        DiscrepancyRule rule,
        ClaimMeasure measure,
        String figureCode,
        @Nullable String indexCode,
        @Nullable Integer year,
        @Nullable String groupCode,
        @Nullable String unitCode,
        @Nullable String metricCode,
        @Nullable String detailCode,
        @Nullable Integer sinceYear,
        @Nullable PortalDate date,
        @Nullable String reported,
        @Nullable String computed,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<String> figureCodes,
        List<Related> related,
        @Nullable Statement statement) {
    public String code() {
        return discrepancyCode;
    }

    public String subject() {
        return figureCode;
    }

    /** The things that its sentences name. */
    public List<String> termCodes() {
        var codes = new ArrayList<String>();
        if (groupCode != null) {
            codes.add(Term.group(groupCode));
        }
        if (unitCode != null) {
            codes.add(Term.unit(unitCode));
        }
        codes.addAll(detailTerms());
        if (rule == DiscrepancyRule.TREND_AGAINST_AVERAGES) {
            codes.add(Term.trend(String.valueOf(reported)));
        }
        related.stream()
                .flatMap(one -> Stream.of(one.code(), one.value()))
                .filter(code -> code.contains("/"))
                .forEach(codes::add);
        return codes;
    }

    /** What else tells the figure, as things with names: a class, a component, or a metric and its base. */
    List<String> detailTerms() {
        if (detailCode == null) {
            return List.of();
        }
        return switch (measure) {
            case CLASSIFICATION, CLASSIFICATION_COUNT -> List.of(Term.classification(detailCode));
            case COMPONENT_SCORE, COMPONENT_AVERAGE -> List.of(Term.component(detailCode));
            case PORTAL -> portalTerms(detailCode);
            default -> List.of();
        };
    }

    private static List<String> portalTerms(String detail) {
        var parts = detail.split(" of ", 2);
        return parts.length == 1 ? List.of(Term.metric(parts[0])) : List.of(Term.metric(parts[0]), Term.base(parts[1]));
    }

    public String explanation(Wording wording) {
        return new DiscrepancySentence(this, wording).text();
    }

    public String title(Wording wording) {
        return Wording.sentence(new DiscrepancySubject(this, wording).text());
    }

    /**
     * A unit, group, class, component, base or source that the sentence names.
     *
     * @param value its figure, empty where it has none
     * @param inferred whether a source does not state the figure itself
     */
    record Related(String code, String value, boolean inferred) {}

    /** A statement in both languages. */
    record Statement(String vi, String en) {}
}
