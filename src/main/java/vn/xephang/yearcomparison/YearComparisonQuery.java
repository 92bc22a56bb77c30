package vn.xephang.yearcomparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ListParents;
import vn.xephang.graphql.ListView;
import vn.xephang.graphql.Page;
import vn.xephang.graphql.PageQuery;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

@Component
class YearComparisonQuery {
    private static final ListView VIEW = new ListView(
            "api.unit_comparison",
            List.of(
                    "group_code",
                    "from_index_code",
                    "from_year",
                    "to_index_code",
                    "to_year",
                    "unit_code",
                    "is_in_from",
                    "is_in_to",
                    "from_rank",
                    "to_rank",
                    "rank_delta",
                    "claimed_rank_delta",
                    "score_delta",
                    "movement",
                    "comparability",
                    "reasons"),
            List.of("group_code", "from_index_code", "from_year", "to_index_code", "to_year", "unit_code"));

    /** What {@link UnitComparison#of} reads. */
    static final String UNIT_COLUMNS = VIEW.columns().stream().map("l."::concat).collect(Collectors.joining(", "));

    static final int KEY_SIZE = VIEW.key().size();
    private final JdbcClient jdbc;
    private final PageQuery pages;

    YearComparisonQuery(JdbcClient jdbc, PageQuery pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    Optional<YearComparison> find(GroupRanking from, GroupRanking to) {
        return jdbc.sql("""
                        select comparability, reasons, is_partial
                        from api.ranking_pair
                        where group_code = :group and from_index_code = :fromIndex and from_year = :from
                          and to_index_code = :toIndex and to_year = :to
                        """)
                .param("group", to.groupCode())
                .param("fromIndex", from.indexCode())
                .param("from", from.year())
                .param("toIndex", to.indexCode())
                .param("to", to.year())
                .query((row, number) -> comparison(
                        from,
                        to,
                        Comparability.valueOf(row.getString("comparability")),
                        BreakReason.listReasons(row),
                        row.getBoolean("is_partial")))
                .optional();
    }

    List<List<UnitComparison>> pages(List<UnitComparisonList> lists, Page page) {
        return pages.read(VIEW, parents(lists), lists.get(0).conditions(), page, UnitComparison::of);
    }

    List<Integer> counts(List<UnitComparisonList> lists) {
        return pages.count(VIEW, parents(lists), lists.get(0).conditions());
    }

    private static ListParents parents(List<UnitComparisonList> lists) {
        return ComparisonKey.parents(
                lists.stream().map(UnitComparisonList::comparison).toList());
    }

    /** Where units are missing, what holds for the known ones need not hold for the group. */
    private static YearComparison comparison(
            GroupRanking from, GroupRanking to, Comparability known, List<BreakReason> reasons, boolean isPartial) {
        if (!isPartial) {
            return new YearComparison(from, to, known, reasons);
        }
        var all = EnumSet.of(BreakReason.PARTIAL_COVERAGE);
        all.addAll(reasons);
        var comparability = known == Comparability.COMPARABLE ? Comparability.CAVEAT : known;
        return new YearComparison(from, to, comparability, List.copyOf(all));
    }
}
