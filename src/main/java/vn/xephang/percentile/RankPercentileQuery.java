package vn.xephang.percentile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.claim.FigureStatus;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class RankPercentileQuery {
    private final JdbcClient jdbc;

    RankPercentileQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ScoreKey, RankPercentile> forScores(Collection<ScoreKey> keys) {
        var rankings = keys.stream()
                .map(key -> new RankingKey(key.groupCode(), key.indexCode(), key.year()))
                .distinct()
                .toList();
        var found = new LinkedHashMap<ScoreKey, RankPercentile>();
        jdbc.sql("""
                        select l.group_code, l.index_code, l.year, l.unit_code, l.rank, l.rank_status, l.unit_count,
                          l.unit_count_status, l.shared_count, l.is_shared_settled, l.is_contradicted
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select p.* from api.rank_percentile p
                          where p.group_code = k.group_code and p.index_code = k.index_code and p.year = k.year
                            and p.unit_code = any (:units)
                          offset 0 -- else the planner works out every group instead of the one that is asked for
                        ) l
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).distinct().toArray(String[]::new))
                .query(row -> {
                    found.put(key(row), percentile(row));
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

    private static RankPercentile percentile(ResultSet row) throws SQLException {
        return new RankPercentile(
                row.getObject("rank", Integer.class),
                status(row, "rank_status"),
                row.getObject("unit_count", Integer.class),
                status(row, "unit_count_status"),
                row.getInt("shared_count"),
                row.getBoolean("is_shared_settled"),
                row.getBoolean("is_contradicted"));
    }

    private static FigureStatus status(ResultSet row, String column) throws SQLException {
        return FigureStatus.valueOf(Objects.requireNonNull(row.getString(column)));
    }
}
