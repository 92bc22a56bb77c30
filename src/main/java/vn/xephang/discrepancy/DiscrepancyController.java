package vn.xephang.discrepancy;

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
import vn.xephang.group.Group;
import vn.xephang.portal.PortalMetric;
import vn.xephang.unit.Unit;

@Controller
class DiscrepancyController {
    private final DiscrepancyQuery discrepancies;

    DiscrepancyController(DiscrepancyQuery discrepancies) {
        this.discrepancies = discrepancies;
    }

    @QueryMapping
    List<Discrepancy> discrepancies(@Argument @Nullable DiscrepancyFilter filter, @Argument int first) {
        return discrepancies.listDiscrepancies(filter == null ? new SqlConditions() : filter.conditions(), first);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Group> group(Discrepancy discrepancy, DataLoader<String, Group> groups) {
        var group = discrepancy.groupCode();
        return group == null ? CompletableFuture.completedFuture(null) : groups.load(group);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Unit> unit(Discrepancy discrepancy, DataLoader<String, Unit> units) {
        var unit = discrepancy.unitCode();
        return unit == null ? CompletableFuture.completedFuture(null) : units.load(unit);
    }

    @SchemaMapping
    CompletableFuture<@Nullable PortalMetric> metric(
            Discrepancy discrepancy, DataLoader<String, PortalMetric> portalMetrics) {
        var metric = discrepancy.metricCode();
        return metric == null ? CompletableFuture.completedFuture(null) : portalMetrics.load(metric);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Discrepancy discrepancy, DataLoader<String, List<Claim>> figureClaims) {
        return figureClaims
                .loadMany(discrepancy.figureCodes())
                .thenApply(claims -> claims.stream().flatMap(List::stream).toList());
    }

    @SchemaMapping
    CompletableFuture<String> title(
            Discrepancy discrepancy, @Argument Language language, DataLoader<String, Term> terms) {
        return Wording.load(terms, discrepancy.termCodes(), language).thenApply(discrepancy::title);
    }

    @SchemaMapping
    CompletableFuture<String> explanation(
            Discrepancy discrepancy, @Argument Language language, DataLoader<String, Term> terms) {
        return Wording.load(terms, discrepancy.termCodes(), language).thenApply(discrepancy::explanation);
    }
}
