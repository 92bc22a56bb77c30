package vn.xephang.rankingindex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.graphql.Batch;

@org.springframework.stereotype.Component
class EditionQuery {
    private static final String SELECT = """
            select e.index_code, e.year, e.published_on, e.comparability_with_previous, e.reasons, e.note_vi, e.note_en
            from api.edition e
            """;
    private final JdbcClient jdbc;

    EditionQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("editions", this::forKeys);
    }

    /** Newest first. */
    Map<String, List<Edition>> forIndexes(Collection<String> indexCodes) {
        return jdbc
                .sql(SELECT + "where e.index_code = any (:indexes) order by e.year desc")
                .param("indexes", indexCodes.toArray(String[]::new))
                .query(EditionQuery::edition)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Edition::indexCode));
    }

    private Map<EditionKey, Edition> forKeys(Collection<EditionKey> keys) {
        return jdbc
                .sql(SELECT + "join unnest(:indexes, :years) as k(index_code, year) using (index_code, year)")
                .param("indexes", keys.stream().map(EditionKey::indexCode).toArray(String[]::new))
                .param("years", keys.stream().map(EditionKey::year).toArray(Integer[]::new))
                .query(EditionQuery::edition)
                .list()
                .stream()
                .collect(Collectors.toMap(Edition::key, Function.identity()));
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getString("index_code"),
                row.getInt("year"),
                date(row),
                Comparability.valueOf(row.getString("comparability_with_previous")),
                BreakReason.listReasons(row),
                row.getString("note_vi"),
                row.getString("note_en"));
    }

    private static @Nullable LocalDate date(ResultSet row) throws SQLException {
        return row.getObject("published_on", LocalDate.class);
    }
}
