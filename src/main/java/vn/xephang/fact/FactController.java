package vn.xephang.fact;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.group.Group;
import vn.xephang.portal.PortalMetric;
import vn.xephang.unit.Unit;

@Controller
class FactController {
    private final FactQuery facts;

    FactController(FactQuery facts) {
        this.facts = facts;
    }

    @QueryMapping
    List<Fact> facts(
            @Argument @Nullable Integer year,
            @Argument @Nullable String group,
            @Argument @Nullable String index,
            @Argument @Nullable List<FactKind> kinds,
            @Argument int first) {
        var conditions = new SqlConditions()
                .anyOf("year", one(year))
                .anyOf("group_code", one(group))
                .anyOf("index_code", one(index))
                .anyOf("kind", kinds);
        return facts.listFacts(conditions, first);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Group> group(Fact fact, DataLoader<String, Group> groups) {
        var group = fact.groupCode();
        return group == null ? CompletableFuture.completedFuture(null) : groups.load(group);
    }

    @SchemaMapping
    CompletableFuture<List<Unit>> units(Fact fact, DataLoader<String, Unit> units) {
        return units.loadMany(fact.unitCodes());
    }

    @SchemaMapping
    CompletableFuture<@Nullable PortalMetric> metric(Fact fact, DataLoader<String, PortalMetric> portalMetrics) {
        var metric = fact.metricCode();
        return metric == null ? CompletableFuture.completedFuture(null) : portalMetrics.load(metric);
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(Fact fact, DataLoader<String, List<Claim>> figureClaims) {
        return figureClaims
                .loadMany(fact.figureCodes())
                .thenApply(claims -> claims.stream().flatMap(List::stream).toList());
    }

    @SchemaMapping
    String query(Fact fact) {
        return new FactDocument(fact).query();
    }

    @SchemaMapping
    String variables(Fact fact) {
        return new FactDocument(fact).variables();
    }

    private static <T> @Nullable List<T> one(@Nullable T value) {
        return value == null ? null : List.of(value);
    }
}
