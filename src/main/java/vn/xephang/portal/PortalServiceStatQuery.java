package vn.xephang.portal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.SqlConditions;

@Component
class PortalServiceStatQuery {
    private final JdbcClient jdbc;

    PortalServiceStatQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the usual order of the metrics, oldest first. */
    List<PortalServiceStat> listStats(SqlConditions conditions) {
        return jdbc.sql("""
                        select l.metric_code, l.as_of, l.as_of_precision, l.base_code, l.base_name_vi, l.base_name_en, l.value,
                          l.measurement_unit, l.qualifier, l.status, l.rank, l.numerator, l.denominator, l.computed_value,
                          l.verdict, l.figure_code, l.note
                        from api.portal_service_stat l
                        where %s
                        order by l.metric_ordinal, l.as_of, (l.as_of_precision <> 'BEFORE'), l.as_of_end, l.base_code
                        """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query(PortalServiceStat.class)
                .list();
    }
}
