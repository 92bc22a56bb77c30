package vn.xephang.graphql;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xephang.Api;
import vn.xephang.graphql.Statements.Statement;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
class StatisticsPlanTests {
    /** Other groups, as many as a country may have, all of them with scores. */
    private static final String MANY_GROUPS = """
            insert into data.unit_group (group_code, name_vi, name_en, ordinal, source_code)
              select 'synthetic-many-' || n, 'Nhóm ' || n, 'Group ' || n, 100 + n, 'synthetic-source-1' from generate_series(1, 250) n;
            insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
              select 'synthetic-commune-' || n, 'synthetic-many-' || 1 + n % 250, 'Xã ' || n, 'Commune ' || n, 'synthetic-source-1'
              from generate_series(1, 11000) n;
            insert into data.score_claim (index_code, year, unit_code, source_code, score, basis, is_preferred)
              select e.index_code, e.year, u.unit_code, u.source_code, 50, 'stated', true
              from data.edition e cross join data.unit u where u.unit_code like 'synthetic-commune-%';
            analyze data.unit_group, data.unit, data.score_claim
            """;

    /** There are 55,000 yearly scores of the many groups, and few of any other. */
    private static final double MANY_ROWS = 1000;

    private static final Pattern AGGREGATED = Pattern.compile("(?:WindowAgg|Aggregate).*actual rows=([\\d.]+)");

    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups: [\"synthetic-group-6\"]",
                "groups: [\"synthetic-group-6\"], years: [2019]",
                "groups: [\"synthetic-group-6\"], rankChange: {gte: 1}",
                "groups: [\"synthetic-group-6\", \"synthetic-group-7\"], years: [2018, 2019]",
                "groups: [\"synthetic-group-6\", \"synthetic-group-7\"], rankChange: {gte: 1}",
                "units: [\"synthetic-unit-06\"]",
                "units: [\"synthetic-unit-06\", \"synthetic-unit-07\"], rankChange: {gte: 1}"
            })
    void aFilterThatSpeaksOfSomeGroupsWorksOutNoOther(String filter) {
        var sent = statements.ofTheQuestion(() -> new Api(port)
                .data(("{ yearlyScoreStatistics(filter: {%s}, groupBy: [GROUP, YEAR]) { totalCount"
                                + " nodes { score { ofKnownUnits { percentiles { value } } } } } }")
                        .formatted(filter)));
        assertThat(sent).hasSizeBetween(2, 3);
        assertThat(plans(sent))
                .allSatisfy(plan -> assertThat(aggregated(plan)).isNotEmpty().allMatch(rows -> rows < MANY_ROWS));
    }

    /** How many rows each step puts out that works out ranks or puts figures together. */
    private static List<Double> aggregated(List<String> plan) {
        return plan.stream()
                .map(AGGREGATED::matcher)
                .filter(Matcher::find)
                .map(line -> Double.valueOf(line.group(1)))
                .toList();
    }

    private static List<List<String>> plans(List<Statement> sent) {
        var owner = SyntheticDatabase.DATABASE.ownerDataSource();
        var jdbc = new JdbcTemplate(owner);
        var undone = new TransactionTemplate(new DataSourceTransactionManager(owner));
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            jdbc.execute(MANY_GROUPS);
            return sent.stream()
                    .map(statement -> GenericPlan.of(statement, "(analyze, costs off, timing off)", jdbc))
                    .toList();
        }));
    }
}
