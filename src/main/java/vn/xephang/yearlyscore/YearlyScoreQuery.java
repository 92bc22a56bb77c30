package vn.xephang.yearlyscore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.ListParents;
import vn.xephang.graphql.ListView;
import vn.xephang.graphql.NodeFinder;
import vn.xephang.graphql.Page;
import vn.xephang.graphql.PageQuery;
import vn.xephang.graphql.SqlConditions;

@Component
class YearlyScoreQuery implements NodeFinder {
    static final List<String> COLUMNS = List.of(
            "index_code",
            "year",
            "group_code",
            "unit_code",
            "score",
            "score_status",
            "claimed_rank",
            "claimed_rank_status",
            "computed_rank",
            "rank",
            "dense_rank",
            "ordinal_rank",
            "rank_status",
            "classification_code",
            "classification_status",
            "previous_score_year",
            "previous_score_index_code",
            "score_change",
            "score_change_comparability",
            "score_change_reasons");
    private static final String NAME = "api.yearly_score";
    private static final ListView VIEW =
            new ListView(NAME, COLUMNS, List.of("group_code", "index_code", "year", "unit_code"));
    static final String SELECT = COLUMNS.stream().map("l."::concat).collect(Collectors.joining(", "));
    static final DataClassRowMapper<YearlyScore> MAPPER = new DataClassRowMapper<>(YearlyScore.class);
    private final JdbcClient jdbc;
    private final PageQuery pages;

    YearlyScoreQuery(JdbcClient jdbc, PageQuery pages, Batch batch) {
        this.jdbc = jdbc;
        this.pages = pages;
        batch.register("yearlyScores", this::forKeys);
    }

    List<List<YearlyScore>> pages(List<YearlyScoreList> lists, Page page) {
        return pages.read(view(lists), parents(lists), conditions(lists), page, MAPPER);
    }

    List<Integer> counts(List<YearlyScoreList> lists) {
        return pages.count(view(lists), parents(lists), conditions(lists));
    }

    /** Oldest first, by unit. The groups are asked with the units, since ranks are worked out group by group. */
    Map<String, List<YearlyScore>> forUnits(
            Collection<String> groupCodes, Collection<String> unitCodes, @Nullable Integer from, @Nullable Integer to) {
        var conditions = new SqlConditions().atLeast("year", from).atMost("year", to);
        return jdbc
                .sql("""
                        select %s
                        from unnest(:groups) as k(group_code)
                        cross join lateral (
                          select l.* from api.yearly_score l
                          where l.group_code = k.group_code and l.unit_code = any (:units) and %s
                          offset 0 -- else the planner works out every group instead of the few that are asked for
                        ) l
                        order by l.year, l.index_code
                        """.formatted(SELECT, conditions.sql()))
                .param("groups", groupCodes.toArray(String[]::new))
                .param("units", unitCodes.toArray(String[]::new))
                .params(conditions.parameters())
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.groupingBy(YearlyScore::unitCode));
    }

    @Override
    public String type() {
        return "YearlyScore";
    }

    @Override
    public int keySize() {
        return VIEW.key().size();
    }

    @Override
    public Optional<YearlyScore> findByKey(List<String> key) {
        return NodeFinder.year(key.get(2))
                .map(year -> new ScoreKey(key.get(0), key.get(1), year, key.get(3)))
                .map(asked -> forKeys(List.of(asked)).get(asked));
    }

    private Map<ScoreKey, YearlyScore> forKeys(Collection<ScoreKey> keys) {
        return jdbc
                .sql("""
                        select %s
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select y.* from api.yearly_score y
                          where y.group_code = k.group_code and y.index_code = k.index_code and y.year = k.year
                            and y.unit_code = any (:units)
                          offset 0
                        ) l
                        """.formatted(SELECT))
                .param("groups", rankings(keys, RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings(keys, RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings(keys, RankingKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).distinct().toArray(String[]::new))
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.toMap(YearlyScore::key, Function.identity()));
    }

    private static <T> List<T> rankings(Collection<ScoreKey> keys, Function<RankingKey, T> part) {
        return keys.stream()
                .map(key -> new RankingKey(key.groupCode(), key.indexCode(), key.year()))
                .distinct()
                .map(part)
                .toList();
    }

    private static ListParents parents(List<YearlyScoreList> lists) {
        return lists.get(0).ranking() == null
                ? ListParents.NONE
                : RankingKey.parents(
                        lists.stream().map(YearlyScoreList::ranking).toList());
    }

    /** Conditions on the groups' rows stand where each group is worked out; they are true of what comes out of there. */
    private static ListView view(List<YearlyScoreList> lists) {
        var filter = lists.get(0).filter();
        if (filter == null || lists.get(0).ranking() != null || !GroupwiseQuery.isOfSome(filter)) {
            return VIEW;
        }
        var rows = "(select l.* from %s)".formatted(GroupwiseQuery.rows(filter, NAME, filter.conditions()));
        return new ListView(NAME, rows, COLUMNS, VIEW.key(), "", GroupwiseQuery.parameters(filter));
    }

    private static SqlConditions conditions(List<YearlyScoreList> lists) {
        var filter = lists.get(0).filter();
        return filter == null ? new SqlConditions() : filter.conditions();
    }
}
