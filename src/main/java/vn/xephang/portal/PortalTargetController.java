package vn.xephang.portal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Language;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.source.Source;

@Controller
class PortalTargetController {
    private final PortalTargetQuery targets;

    PortalTargetController(PortalTargetQuery targets) {
        this.targets = targets;
    }

    @QueryMapping
    List<PortalTarget> portalTargets(@Argument @Nullable PortalTargetFilter filter) {
        return targets.listTargets(filter == null ? new SqlConditions() : filter.conditions());
    }

    @SchemaMapping
    CompletableFuture<PortalMetric> metric(PortalTarget target, DataLoader<String, PortalMetric> portalMetrics) {
        return portalMetrics.load(target.metricCode());
    }

    @SchemaMapping
    CompletableFuture<Source> document(PortalTarget target, DataLoader<String, Source> sources) {
        return sources.load(target.documentSourceCodes().get(0));
    }

    @SchemaMapping
    CompletableFuture<List<Source>> documents(PortalTarget target, DataLoader<String, Source> sources) {
        return sources.loadMany(target.documentSourceCodes());
    }

    @SchemaMapping
    CompletableFuture<Source> source(PortalTarget target, DataLoader<String, Source> sources) {
        return sources.load(target.sourceCode());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(TargetProgress progress, DataLoader<String, List<Claim>> figureClaims) {
        return figureClaims.load(progress.figureCode());
    }

    @SchemaMapping
    CompletableFuture<String> explanation(
            PortalTarget target,
            @Argument Language language,
            DataLoader<String, MeasurementUnit> measurementUnits,
            DataLoader<String, Term> terms) {
        return measurementUnits
                .load(target.unit())
                .thenCombine(
                        Wording.load(terms, target.termCodes(), language),
                        (unit, wording) -> target.explanation(unit, wording));
    }
}
