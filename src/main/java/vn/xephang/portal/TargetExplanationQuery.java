package vn.xephang.portal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.xephang.claim.TermQuery;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Language;

/** How far targets were met, for whoever knows only their codes. */
@Component
class TargetExplanationQuery {
    private final PortalTargetQuery targets;
    private final MeasurementUnitQuery measurementUnits;
    private final TermQuery terms;

    TargetExplanationQuery(
            PortalTargetQuery targets, MeasurementUnitQuery measurementUnits, TermQuery terms, Batch batch) {
        this.targets = targets;
        this.measurementUnits = measurementUnits;
        this.terms = terms;
        batch.registerWithArguments("targetExplanations", this::explanations);
    }

    private List<String> explanations(List<String> codes, Language language) {
        var found = targets.forCodes(codes);
        var units = measurementUnits.forCodes(
                found.values().stream().map(PortalTarget::unit).toList());
        var wording = terms.wording(
                found.values().stream().flatMap(one -> one.termCodes().stream()).toList(), language);
        return codes.stream()
                .map(code -> Objects.requireNonNull(found.get(code)))
                .map(target -> target.explanation(Objects.requireNonNull(units.get(target.unit())), wording))
                .toList();
    }
}
