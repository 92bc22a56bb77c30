package vn.xephang.portal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.SqlConditions;

@Component
class PortalTargetQuery {
    private static final String SELECT = """
            select l.target_code, l.metric_code, l.measurement_unit, l.base_code, l.base_name_vi, l.base_name_en,
              l.threshold, l.qualifier, l.is_ceiling, l.scope, l.starts_on, l.deadline, l.document_source_codes, l.source_code,
              l.progress_value, l.progress_qualifier, l.progress_figure_code, l.progress_as_of, l.progress_as_of_precision, l.progress_contradicting_value,
              l.is_met, l.is_certain, l.difference, l.note
            from api.portal_target l
            """;
    private static final String BY_DEADLINE = " order by l.metric_ordinal, l.deadline, l.target_code";
    private final JdbcClient jdbc;

    PortalTargetQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("targetsOfMetric", this::forMetrics);
    }

    /** In the usual order of the metrics, by deadline. */
    List<PortalTarget> listTargets(SqlConditions conditions) {
        return jdbc.sql(SELECT + "where " + conditions.sql() + BY_DEADLINE)
                .params(conditions.parameters())
                .query(PortalTargetQuery::target)
                .list();
    }

    Map<String, PortalTarget> forCodes(Collection<String> codes) {
        return targets("target_code", codes).collect(Collectors.toMap(PortalTarget::code, Function.identity()));
    }

    private Stream<PortalTarget> targets(String column, Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where l.%s = any (:codes)".formatted(column) + BY_DEADLINE)
                .param("codes", codes.toArray(String[]::new))
                .query(PortalTargetQuery::target)
                .list()
                .stream();
    }

    private Map<String, List<PortalTarget>> forMetrics(Collection<String> metrics) {
        var found = targets("metric_code", metrics).collect(Collectors.groupingBy(PortalTarget::metricCode));
        metrics.forEach(metric -> found.putIfAbsent(metric, List.of()));
        return found;
    }

    private static PortalTarget target(ResultSet row, int number) throws SQLException {
        return new PortalTarget(
                row.getString("target_code"),
                row.getString("metric_code"),
                row.getString("measurement_unit"),
                PortalBase.of(row.getString("base_code"), row.getString("base_name_vi"), row.getString("base_name_en")),
                row.getBigDecimal("threshold"),
                ValueQualifier.valueOf(row.getString("qualifier")),
                row.getBoolean("is_ceiling"),
                TargetScope.valueOf(row.getString("scope")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                List.of((String[]) row.getArray("document_source_codes").getArray()),
                row.getString("source_code"),
                progress(row),
                row.getString("note"));
    }

    private static @Nullable TargetProgress progress(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("progress_value");
        return value == null
                ? null
                : new TargetProgress(
                        value,
                        ValueQualifier.valueOf(row.getString("progress_qualifier")),
                        row.getObject("progress_as_of", LocalDate.class),
                        DatePrecision.valueOf(row.getString("progress_as_of_precision")),
                        row.getBoolean("is_met"),
                        row.getBoolean("is_certain"),
                        row.getBigDecimal("difference"),
                        row.getBigDecimal("progress_contradicting_value"),
                        row.getString("progress_figure_code"));
    }
}
