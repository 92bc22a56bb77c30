package vn.xephang.yearcomparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.yearlyscore.RankingKey;

@Component
class ScoreComparisonQuery {
    private static final DataClassRowMapper<PairedScores> PAIRED = new DataClassRowMapper<>(PairedScores.class);
    private final JdbcClient jdbc;

    ScoreComparisonQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("scoreSpreads", this::spreads);
        batch.register("pairedScores", this::pairedScores);
    }

    private Map<RankingKey, ScoreSpread> spreads(Collection<RankingKey> keys) {
        var found = new HashMap<RankingKey, ScoreSpread>();
        jdbc.sql("""
                        select l.group_code, l.index_code, l.year, l.unit_count, l.scored_count, l.status,
                          l.average, l.median, l.standard_deviation, l.minimum, l.maximum
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select s.* from api.score_summary s
                          where s.group_code = k.group_code and s.index_code = k.index_code and s.year = k.year
                          offset 0
                        ) l
                        """)
                .param("groups", keys.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", keys.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", keys.stream().map(RankingKey::year).toArray(Integer[]::new))
                .query(row -> {
                    var key = new RankingKey(
                            row.getString("group_code"), row.getString("index_code"), row.getInt("year"));
                    found.put(key, spread(row));
                });
        return found;
    }

    private Map<ComparisonKey, PairedScores> pairedScores(Collection<ComparisonKey> keys) {
        var asked = List.copyOf(keys);
        var parents = ComparisonKey.parents(asked);
        var found = new HashMap<ComparisonKey, PairedScores>();
        jdbc.sql("""
                        select p.parent_number, l.unit_count as units, l.from_average as average_from,
                          l.to_average as average_to, l.average_change, l.median_change,
                          l.standard_deviation_of_change, l.minimum_change, l.maximum_change
                        from %s
                        """.formatted(ComparisonKey.rows("api.paired_score", parents)))
                .params(parents.parameters())
                .query(row -> {
                    found.put(asked.get(row.getInt("parent_number") - 1), PAIRED.mapRow(row, 0));
                });
        // A pair of rankings of which only counts are known has no unit.
        keys.forEach(key -> found.putIfAbsent(key, PairedScores.NONE));
        return found;
    }

    private static ScoreSpread spread(ResultSet row) throws SQLException {
        return new ScoreSpread(
                row.getInt("year"),
                row.getObject("unit_count", Integer.class),
                row.getInt("scored_count"),
                ScoreSpreadStatus.valueOf(row.getString("status")),
                figures(row));
    }

    private static @Nullable ScoreFigures figures(ResultSet row) throws SQLException {
        return row.getInt("scored_count") == 0
                ? null
                : new ScoreFigures(
                        row.getBigDecimal("average"),
                        row.getBigDecimal("median"),
                        row.getBigDecimal("standard_deviation"),
                        row.getBigDecimal("minimum"),
                        row.getBigDecimal("maximum"));
    }
}
