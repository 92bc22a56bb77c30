package vn.xephang.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

@Component
class FactQuery {
    private final JdbcClient jdbc;

    FactQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Most notable first, then newest. */
    List<Fact> listFacts(SqlConditions conditions, int first) {
        return jdbc.sql("""
                        select l.fact_code, l.kind, l.notability, l.index_code, l.year, l.since_year, l.group_code, l.unit_codes,
                          l.detail_code, l.metric_code, l.compared_count, l.is_complete, l.comparability, l.reasons, l.roles,
                          l.figures, l.figure_codes
                        from api.fact l
                        where %s
                        order by l.notability desc, l.year desc, l.fact_code
                        limit :first
                        """.formatted(conditions.sql()))
                .params(conditions.parameters())
                .param("first", first)
                .query(FactQuery::fact)
                .list();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getString("fact_code"),
                FactKind.valueOf(row.getString("kind")),
                row.getBigDecimal("notability"),
                row.getString("index_code"),
                row.getInt("year"),
                row.getObject("since_year", Integer.class),
                row.getString("group_code"),
                texts(row, "unit_codes"),
                row.getString("detail_code"),
                row.getString("metric_code"),
                row.getObject("compared_count", Integer.class),
                row.getBoolean("is_complete"),
                comparability(row),
                BreakReason.listReasons(row),
                figures(row),
                texts(row, "figure_codes"));
    }

    private static @Nullable Comparability comparability(ResultSet row) throws SQLException {
        var comparability = row.getString("comparability");
        return comparability == null ? null : Comparability.valueOf(comparability);
    }

    private static List<FactFigure> figures(ResultSet row) throws SQLException {
        var roles = texts(row, "roles");
        var values = texts(row, "figures");
        return IntStream.range(0, roles.size())
                .mapToObj(i -> new FactFigure(FactFigure.Role.valueOf(roles.get(i)), values.get(i)))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
