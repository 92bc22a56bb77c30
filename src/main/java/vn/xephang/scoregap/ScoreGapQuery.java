package vn.xephang.scoregap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.scoregap.ScoreGaps.Other;
import vn.xephang.scoregap.ScoreGaps.Own;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class ScoreGapQuery {
    private final JdbcClient jdbc;

    ScoreGapQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("scoreGaps", this::forScores);
    }

    private Map<ScoreKey, ScoreGaps> forScores(Collection<ScoreKey> keys) {
        var rankings = keys.stream()
                .map(key -> new RankingKey(key.groupCode(), key.indexCode(), key.year()))
                .distinct()
                .toList();
        var found = new LinkedHashMap<ScoreKey, ScoreGaps>();
        jdbc.sql("""
                        select g.group_code, g.index_code, g.year, g.unit_code, g.score, g.rank, g.is_disputed,
                          g.classification_code, g.is_class_disputed, g.is_leader_known, g.leader_score, g.is_leader_disputed,
                          g.better_rank, g.better_score, g.is_better_disputed, g.worse_rank, g.worse_score, g.is_worse_disputed,
                          g.is_last, g.better_classification_code, g.better_minimum_score, g.better_lowest_score,
                          g.score_scale, g.maximum_score
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select s.* from api.score_gap s
                          where s.group_code = k.group_code and s.index_code = k.index_code and s.year = k.year
                            and s.unit_code = any (:units)
                          offset 0 -- else the planner works out every group instead of the one that is asked for
                        ) g
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).distinct().toArray(String[]::new))
                .query(row -> {
                    found.put(key(row), gaps(row));
                });
        return found;
    }

    private static ScoreKey key(ResultSet row) throws SQLException {
        return new ScoreKey(
                row.getString("group_code"),
                row.getString("index_code"),
                row.getInt("year"),
                row.getString("unit_code"));
    }

    private static ScoreGaps gaps(ResultSet row) throws SQLException {
        return new ScoreGaps(
                new Own(
                        row.getBigDecimal("score"),
                        row.getObject("rank", Integer.class),
                        row.getString("classification_code"),
                        row.getBoolean("is_disputed"),
                        row.getBoolean("is_class_disputed")),
                other(row, "better", row.getObject("better_rank", Integer.class)),
                other(row, "worse", row.getObject("worse_rank", Integer.class)),
                other(row, "leader", row.getBoolean("is_leader_known") ? 1 : null),
                row.getBoolean("is_last"),
                row.getString("better_classification_code"),
                row.getBigDecimal("better_minimum_score"),
                row.getBigDecimal("better_lowest_score"),
                row.getInt("score_scale"),
                row.getBigDecimal("maximum_score"));
    }

    private static @Nullable Other other(ResultSet row, String name, @Nullable Integer rank) throws SQLException {
        return rank == null
                ? null
                : new Other(rank, row.getBigDecimal(name + "_score"), row.getBoolean("is_" + name + "_disputed"));
    }
}
