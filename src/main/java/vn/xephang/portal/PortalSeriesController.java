package vn.xephang.portal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Language;

@Controller
class PortalSeriesController {
    private final PortalSeriesQuery series;

    PortalSeriesController(PortalSeriesQuery series) {
        this.series = series;
    }

    @QueryMapping
    List<PortalSeries> portalSeries(@Argument @Nullable PortalSeriesFilter filter) {
        return series.listSeries(filter == null ? new PortalServiceStatFilter(null, null, null) : filter.stats());
    }

    @SchemaMapping(typeName = "PortalMetric", field = "series")
    CompletableFuture<PortalSeries> seriesOfMetric(
            PortalMetric metric, DataLoader<String, PortalSeries> portalSeriesOfMetric) {
        return portalSeriesOfMetric.load(metric.code());
    }

    @SchemaMapping
    CompletableFuture<PortalMetric> metric(PortalSeries series, DataLoader<String, PortalMetric> portalMetrics) {
        return portalMetrics.load(series.metricCode());
    }

    @SchemaMapping
    CompletableFuture<List<PortalTarget>> targets(
            PortalSeries series, DataLoader<String, List<PortalTarget>> targetsOfMetric) {
        return targetsOfMetric.load(series.metricCode());
    }

    @SchemaMapping
    CompletableFuture<String> explanation(
            PortalChange change, @Argument Language language, DataLoader<String, MeasurementUnit> measurementUnits) {
        return measurementUnits
                .load(change.current().unit())
                .thenApply(unit -> new PortalChangeSentence(change, unit, new Wording(language, Map.of())).text());
    }
}
