package vn.xephang.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class PortalMetricQuery {
    private static final String SELECT =
            "select metric_code, name_vi, name_en, measurement_unit from api.portal_metric ";
    private final JdbcClient jdbc;

    PortalMetricQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("portalMetrics", this::forCodes);
    }

    List<PortalMetric> listMetrics() {
        return jdbc.sql(SELECT + "order by ordinal").query(PortalMetric.class).list();
    }

    private Map<String, PortalMetric> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where metric_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(PortalMetric.class)
                .list()
                .stream()
                .collect(Collectors.toMap(PortalMetric::code, Function.identity()));
    }
}
