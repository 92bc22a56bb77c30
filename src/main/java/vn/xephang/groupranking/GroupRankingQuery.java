package vn.xephang.groupranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.NodeFinder;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.yearlyscore.RankingKey;

@Component
class GroupRankingQuery implements NodeFinder {
    private static final String SELECT = """
            select l.index_code, l.year, l.group_code, l.unit_count, l.unit_count_status, l.largest_unit_count,
              l.entry_count, l.scored_count, l.ranked_count, l.classified_count, l.average_trend,
              l.average_trend_since_year as average_trend_since
            from\s""";

    /** The offset keeps the planner from working out every group instead of those that are asked for. */
    private static final String OF_EACH = """
            unnest(%1$s) as k(%2$s)
            cross join lateral (select l.* from api.group_ranking l where %3$s offset 0) l
            """;

    private static final String NEWEST_FIRST = " order by l.year desc, l.group_ordinal, l.index_code";
    private final JdbcClient jdbc;

    GroupRankingQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("groupRankings", this::forKeys);
        batch.register("rankingsOfGroup", this::forGroups);
    }

    /** Newest first, groups in their usual order. */
    List<GroupRanking> listRankings(SqlConditions conditions) {
        return jdbc.sql(SELECT + "api.group_ranking l where " + conditions.sql() + NEWEST_FIRST)
                .params(conditions.parameters())
                .query(GroupRanking.class)
                .list();
    }

    private Map<String, List<GroupRanking>> forGroups(Collection<String> groupCodes) {
        var found = jdbc
                .sql(SELECT + OF_EACH.formatted(":groups", "group_code", "l.group_code = k.group_code") + NEWEST_FIRST)
                .param("groups", groupCodes.toArray(String[]::new))
                .query(GroupRanking.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(GroupRanking::groupCode));
        groupCodes.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    private Map<RankingKey, GroupRanking> forKeys(Collection<RankingKey> keys) {
        return jdbc
                .sql(SELECT
                        + OF_EACH.formatted(
                                ":groups, :indexes, :years",
                                "group_code, index_code, year",
                                "l.group_code = k.group_code and l.index_code = k.index_code and l.year = k.year"))
                .param("groups", keys.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", keys.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", keys.stream().map(RankingKey::year).toArray(Integer[]::new))
                .query(GroupRanking.class)
                .list()
                .stream()
                .collect(Collectors.toMap(GroupRanking::key, Function.identity()));
    }

    @Override
    public String type() {
        return "GroupRanking";
    }

    @Override
    public int keySize() {
        return 3;
    }

    @Override
    public Optional<GroupRanking> findByKey(List<String> key) {
        return NodeFinder.year(key.get(2))
                .map(year -> new RankingKey(key.get(0), key.get(1), year))
                .map(asked -> forKeys(List.of(asked)).get(asked));
    }
}
