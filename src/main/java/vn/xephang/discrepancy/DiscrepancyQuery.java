package vn.xephang.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.graphql.SqlConditions;

@Component
class DiscrepancyQuery {
    private final JdbcClient jdbc;

    DiscrepancyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest year first. */
    List<Discrepancy> listDiscrepancies(SqlConditions conditions) {
        return jdbc.sql("""
                        select l.kind, l.measure, l.figure_code, l.year, l.group_code, l.unit_code, l.reported, l.computed,
                          l.numerator, l.denominator, l.figure_codes
                        from api.discrepancy l
                        where %s
                        order by l.year desc nulls last, l.kind, l.figure_code
                        """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .query(DiscrepancyQuery::discrepancy)
                .list();
    }

    private static Discrepancy discrepancy(ResultSet row, int number) throws SQLException {
        return new Discrepancy(
                DiscrepancyKind.valueOf(row.getString("kind")),
                ClaimMeasure.valueOf(row.getString("measure")),
                row.getString("figure_code"),
                row.getObject("year", Integer.class),
                row.getString("group_code"),
                row.getString("unit_code"),
                row.getString("reported"),
                row.getString("computed"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                List.of((String[]) row.getArray("figure_codes").getArray()));
    }
}
