package vn.xephang.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Term;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

/**
 * A fact worth telling.
 *
 * @param unitCodes the units that it is about; for a class in one parent the parent, then the units
 * @param detailCode the class, target or discrepancy that it is about
 * @param comparedCount of how many units it is the largest, null for facts that are no superlative
 * @param isComplete whether no unit of the group could exceed it
 * @param comparability null for facts of one year
 */
record Fact(
        String factCode,
        FactKind kind,
        BigDecimal notability,
        @Nullable String indexCode,
        int year,
        @Nullable Integer sinceYear,
        @Nullable String groupCode,
        List<String> unitCodes,
        @Nullable String detailCode,
        @Nullable String metricCode,
        @Nullable Integer comparedCount,
        boolean isComplete,
        @Nullable Comparability comparability,
        List<BreakReason> reasons,
        List<FactFigure> figures,
        List<String> figureCodes) {
    public String code() {
        return factCode;
    }

    /** The first figure of this kind. */
    String figure(FactFigure.Role role) {
        return figures.stream()
                .filter(figure -> figure.role() == role)
                .map(FactFigure::value)
                .findFirst()
                .orElseThrow();
    }

    boolean has(FactFigure.Role role) {
        return figures.stream().anyMatch(figure -> figure.role() == role);
    }

    String detail() {
        return String.valueOf(detailCode);
    }

    /** The things that its sentence names. */
    List<String> termCodes() {
        var codes = new ArrayList<String>();
        if (groupCode != null) {
            codes.add(Term.group(groupCode));
        }
        unitCodes.forEach(unit -> codes.add(Term.unit(unit)));
        if (detailCode != null) {
            codes.add(Term.classification(detailCode));
        }
        return codes;
    }
}
