package vn.xephang.yearlyscore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

@Component
class RankChangeQuery {
    private final JdbcClient jdbc;

    RankChangeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The change of each since a year, or since the latest earlier year with a rank, in the order asked. */
    List<RankChange> forScores(List<YearlyScore> scores, @Nullable Integer since) {
        var found = new HashMap<ScoreKey, RankChange>();
        var rankings = scores.stream()
                .map(score -> new RankingKey(score.groupCode(), score.indexCode(), score.year()))
                .distinct()
                .toList();
        jdbc.sql("""
                        select r.group_code, r.index_code, r.year, r.unit_code, r.previous_year, r.previous_index_code, r.previous_rank,
                          r.current_rank,
                          r.rank_change, c.value_number::integer as claimed_rank_change, r.movement, r.comparability, r.reasons
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select x.* from api.rank_change x
                          where x.group_code = k.group_code and x.index_code = k.index_code and x.year = k.year
                            and x.unit_code = any (:units)
                            and case when cast(:since as integer) is null then x.is_latest else x.previous_year = :since and x.is_first_of_year end
                          offset 0 -- else the planner works out every group instead of the one that is asked for
                        ) r
                        left join api.claim c
                          on c.measure = 'RANK_CHANGE' and c.is_preferred and c.index_code = r.index_code and c.year = r.year
                          and c.group_code = r.group_code and c.unit_code = r.unit_code and c.since_year = r.previous_year
                            and r.previous_index_code = r.index_code
                        """)
                .param("groups", parts(rankings, RankingKey::groupCode, String[]::new))
                .param("indexes", parts(rankings, RankingKey::indexCode, String[]::new))
                .param("years", parts(rankings, RankingKey::year, Integer[]::new))
                .param(
                        "units",
                        scores.stream().map(YearlyScore::unitCode).distinct().toArray(String[]::new))
                .param("since", since)
                .query(row -> {
                    found.put(key(row), change(row));
                });
        return scores.stream()
                .map(score -> found.getOrDefault(score.key(), RankChange.unknown(score.rank())))
                .toList();
    }

    private static <T> T[] parts(
            List<RankingKey> rankings, Function<RankingKey, T> part, java.util.function.IntFunction<T[]> array) {
        return rankings.stream().map(part).toArray(array);
    }

    private static ScoreKey key(ResultSet row) throws SQLException {
        return new ScoreKey(
                row.getString("group_code"),
                row.getString("index_code"),
                row.getInt("year"),
                row.getString("unit_code"));
    }

    private static RankChange change(ResultSet row) throws SQLException {
        return new RankChange(
                row.getObject("previous_year", Integer.class),
                row.getString("previous_index_code"),
                row.getObject("previous_rank", Integer.class),
                row.getObject("current_rank", Integer.class),
                row.getObject("rank_change", Integer.class),
                row.getObject("claimed_rank_change", Integer.class),
                Movement.valueOf(row.getString("movement")),
                Comparability.valueOf(row.getString("comparability")),
                BreakReason.listReasons(row));
    }
}
