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
import vn.xephang.graphql.Language;
import vn.xephang.graphql.SqlConditions;

@Controller
class PortalController {
    private final PortalMetricQuery metrics;
    private final PortalServiceStatQuery stats;

    PortalController(PortalMetricQuery metrics, PortalServiceStatQuery stats) {
        this.metrics = metrics;
        this.stats = stats;
    }

    @QueryMapping
    List<PortalMetric> portalMetrics() {
        return metrics.listMetrics();
    }

    @QueryMapping
    List<PortalServiceStat> portalServiceStats(@Argument @Nullable PortalServiceStatFilter filter) {
        return stats.listStats(filter == null ? new SqlConditions() : filter.conditions());
    }

    @SchemaMapping
    CompletableFuture<PortalMetric> metric(PortalServiceStat stat, DataLoader<String, PortalMetric> portalMetrics) {
        return portalMetrics.load(stat.metricCode());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(PortalServiceStat stat, DataLoader<String, List<Claim>> figureClaims) {
        return figureClaims.load(stat.figureCode());
    }

    @SchemaMapping(typeName = "PortalMetric", field = "name")
    String metricName(PortalMetric metric, @Argument Language language) {
        return metric.name(language);
    }

    @SchemaMapping(typeName = "PortalBase", field = "name")
    String baseName(PortalBase base, @Argument Language language) {
        return base.name(language);
    }
}
