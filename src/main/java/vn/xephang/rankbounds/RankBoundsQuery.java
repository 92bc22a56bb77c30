package vn.xephang.rankbounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.rankbounds.RankBounds.Figures;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class RankBoundsQuery {
    private final JdbcClient jdbc;

    RankBoundsQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("rankBounds", this::forScores);
    }

    private Map<ScoreKey, RankBounds> forScores(Collection<ScoreKey> keys) {
        var rankings = keys.stream()
                .map(key -> new RankingKey(key.groupCode(), key.indexCode(), key.year()))
                .distinct()
                .toList();
        return jdbc
                .sql("""
                        select b.group_code, b.index_code, b.year, b.unit_code, b.best_rank, b.worst_rank, b.absence, b.bases,
                          b.class_order, b.open_best_rank, b.open_worst_rank, b.group_size, c.name_vi, c.name_en
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select r.* from api.rank_bounds r
                          where r.group_code = k.group_code and r.index_code = k.index_code and r.year = k.year
                            and r.unit_code = any (:units)
                          offset 0 -- else the planner works out every group instead of the one that is asked for
                        ) b
                        left join api.edition_classification c on c.index_code = b.index_code and c.year = b.year
                          and c.classification_code = b.classification_code
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).distinct().toArray(String[]::new))
                .query(RankBoundsQuery::bounds)
                .list()
                .stream()
                .collect(Collectors.toMap(RankBounds::key, Function.identity()));
    }

    private static RankBounds bounds(ResultSet row, int number) throws SQLException {
        var absence = row.getString("absence");
        return new RankBounds(
                new ScoreKey(
                        row.getString("group_code"),
                        row.getString("index_code"),
                        row.getInt("year"),
                        row.getString("unit_code")),
                row.getObject("best_rank", Integer.class),
                row.getObject("worst_rank", Integer.class),
                absence == null ? null : RankBoundsAbsence.valueOf(absence),
                bases(row),
                ClassOrder.valueOf(Objects.requireNonNull(row.getString("class_order"))),
                figures(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getObject("open_best_rank", Integer.class),
                row.getObject("open_worst_rank", Integer.class),
                row.getObject("group_size", Integer.class));
    }

    private static List<RankBoundsBasis> bases(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("bases").getArray())
                .map(RankBoundsBasis::valueOf)
                .toList();
    }
}
