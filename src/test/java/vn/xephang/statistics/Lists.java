package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.graphql.Connection;
import vn.xephang.graphql.ListLoader.Read;
import vn.xephang.graphql.PageArguments;
import vn.xephang.graphql.PageQuery;
import vn.xephang.statistics.Reference.PublishedUnit;
import vn.xephang.statistics.StatisticsSpreadController.PercentilesAsked;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads lists of statistics as the server does, and the yearly scores that they are of. */
record Lists(JdbcClient jdbc, YearlyScoreStatisticsQuery query) {
    /** More than any list has: pages must end. */
    private static final int MANY = 100_000;

    Lists(JdbcClient jdbc) {
        this(jdbc, new YearlyScoreStatisticsQuery(jdbc, new PageQuery(jdbc)));
    }

    List<YearlyScoreStatistics> all(StatisticsList list) {
        return page(list, new PageArguments(100, null, null, null)).nodes();
    }

    int count(StatisticsList list) {
        return query.counts(List.of(list)).get(0);
    }

    Connection<YearlyScoreStatistics> page(StatisticsList list, PageArguments arguments) {
        var page = Read.of(list, arguments, 1).page();
        var rows = query.pages(List.of(list), page).get(0);
        return Connection.of(list, page, rows, row -> List.of(row.keys().rowKey()));
    }

    /** Page after page. */
    List<YearlyScoreStatistics> forward(StatisticsList list, int size) {
        var found = new ArrayList<YearlyScoreStatistics>();
        @Nullable String after = null;
        boolean hasNext = true;
        while (hasNext) {
            var page = page(list, new PageArguments(size, after, null, null));
            found.addAll(page.nodes());
            after = page.pageInfo().endCursor();
            hasNext = page.pageInfo().hasNextPage();
            assertThat(found).hasSizeLessThan(MANY);
        }
        return found;
    }

    /** The same from the end. */
    List<YearlyScoreStatistics> backward(StatisticsList list, int size) {
        var found = new ArrayList<YearlyScoreStatistics>();
        @Nullable String before = null;
        boolean hasPrevious = true;
        while (hasPrevious) {
            var page = page(list, new PageArguments(null, null, size, before));
            found.addAll(0, page.nodes());
            before = page.pageInfo().startCursor();
            hasPrevious = page.pageInfo().hasPreviousPage();
            assertThat(found).hasSizeLessThan(MANY);
        }
        return found;
    }

    List<StatisticsPercentile> percentiles(StatisticsFigures figures, List<BigDecimal> points) {
        var asked = new PercentilesAsked(figures.list(), figures.measure(), points);
        return query.percentiles(List.of(figures.rowKey()), asked).get(0);
    }

    List<PublishedRow> rows() {
        return jdbc.sql("""
                        select index_code, year, group_code, group_ordinal, unit_code, search_name, parent_unit_code, score,
                          score_status, rank, rank_status, rank_change, classification_code, classification_ordinal,
                          classification_status
                        from api.yearly_score
                        """).query(PublishedRow.class).list();
    }

    List<PublishedUnit> units() {
        return jdbc.sql("select unit_code, group_code, parent_unit_code, search_name from api.unit")
                .query(PublishedUnit.class)
                .list();
    }
}
