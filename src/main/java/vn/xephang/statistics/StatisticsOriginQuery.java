package vn.xephang.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.RankingName;
import vn.xephang.yearlyscore.ScoreKey;

/** Which yearly scores and which rankings the rows of a list were made of. */
@Component
class StatisticsOriginQuery {
    private final JdbcClient jdbc;

    StatisticsOriginQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the row's key. */
    Map<String, List<ScoreKey>> scores(StatisticsList list, Collection<String> rowKeys) {
        var view = new FigureViewQuery(list);
        var found = new HashMap<String, List<ScoreKey>>();
        jdbc.sql("select m.* from (%s) m where m.row_key = any (:groups)".formatted(view.members()))
                .params(view.parameters())
                .param("groups", rowKeys.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("row_key"), key -> new ArrayList<>())
                            .add(new ScoreKey(
                                    row.getString("group_code"),
                                    row.getString("index_code"),
                                    row.getInt("year"),
                                    row.getString("unit_code")));
                });
        return found;
    }

    /** All that units of the list's rankings could be of, with the districts of these units where the list is grouped by them. */
    List<RankingOfRows> rankings(StatisticsList list) {
        var view = new StatisticViewQuery(list);
        return jdbc.sql(view.rankings())
                .params(view.parameters())
                .query(RankingOfRows.class)
                .list();
    }

    /** A ranking, with one of the districts that its group has units in. */
    record RankingOfRows(
            String groupCode,
            String indexCode,
            int year,
            @Nullable String parentUnitCode) {
        RankingName name() {
            return new RankingName(indexCode, year, groupCode);
        }

        boolean isOf(StatisticsList list, YearlyScoreStatistics.Keys keys) {
            return list.rankingKeys()
                    .map(key -> switch (key) {
                        case GROUP -> Objects.equals(groupCode, keys.groupCode());
                        case YEAR -> Objects.equals(year, keys.year());
                        case INDEX -> Objects.equals(indexCode, keys.indexCode());
                        case PARENT -> Objects.equals(parentUnitCode, keys.parentUnitCode());
                        case CLASSIFICATION -> true;
                    })
                    .collect(Collectors.reducing(true, (one, other) -> one && other));
        }
    }
}
