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

/** A question about some groups among many works out no other. */
@ManyGroupsTest
class GroupwisePlanTests {
    /** There are 55,000 yearly scores of the many groups, 220 of each. */
    private static final double MANY_ROWS = 1000;

    private static final Pattern AGGREGATED =
            Pattern.compile("(?:WindowAgg|Aggregate).*actual rows=([\\d.]+) loops=\\d+");

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
    void statisticsOfSomeGroups(String filter) {
        assertNoOtherGroupIsWorkedOut(("{ yearlyScoreStatistics(filter: {%s}, groupBy: [GROUP, YEAR]) { totalCount"
                        + " nodes { score { ofKnownUnits { percentiles { value } } } } } }")
                .formatted(filter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "groups: [\"synthetic-many-7\"]",
                "groups: [\"synthetic-many-7\", \"synthetic-many-8\"], years: [2019]",
                "units: [\"synthetic-commune-256\", \"synthetic-unit-07\"]",
                "units: [\"synthetic-commune-256\"], rankChange: {gte: 1}",
                "parents: [\"synthetic-unit-06\"], years: [2019]"
            })
    void listsOfSomeGroups(String filter) {
        assertNoOtherGroupIsWorkedOut(
                "{ yearlyScores(filter: {%s}) { totalCount nodes { rank score rankChange { delta } } } }"
                        .formatted(filter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ groupRanking(group: \"synthetic-many-7\", year: 2019) { unitCount coverage { ranked } classificationCounts { count previousCount }"
                        + " entries { totalCount nodes { rank rankChange { delta } components { score } } } } }",
                "{ groupRanking(group: \"synthetic-many-7\", year: 2019) { movers { rankChange { delta } } componentAverages { average previousAverage } } }",
                "{ yearComparison(group: \"synthetic-many-7\", from: 2018, to: 2019) { units { totalCount nodes { from { rank } to { rank } rankChange { delta movement } } } } }",
                "{ yearComparison(group: \"synthetic-many-7\", from: 2018, to: 2019)"
                        + " { units(filter: {units: [\"synthetic-commune-256\"]}) { totalCount nodes { rankChange { movement } } } } }",
                "{ unit(code: \"synthetic-commune-256\") { yearlyScores { rank rankChange { delta } } group { rankings { year unitCount } } } }"
            })
    void whatIsAskedOfOneGroup(String query) {
        assertNoOtherGroupIsWorkedOut(query);
    }

    private void assertNoOtherGroupIsWorkedOut(String query) {
        var sent = statements.ofTheQuestion(() -> new Api(port).data(query));
        assertThat(sent).isNotEmpty();
        var plans = plans(sent);
        assertThat(plans.stream().flatMap(plan -> aggregated(plan).stream())).isNotEmpty();
        assertThat(plans)
                .allSatisfy(plan -> assertThat(aggregated(plan))
                        .as(() -> String.join("\n", plan))
                        .allMatch(rows -> rows < MANY_ROWS));
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
        var owner = ManyGroupsDatabase.DATABASE.ownerDataSource();
        var jdbc = new JdbcTemplate(owner);
        return Objects.requireNonNull(new TransactionTemplate(new DataSourceTransactionManager(owner))
                .execute(status -> sent.stream()
                        .map(statement -> GenericPlan.of(statement, "(analyze, costs off, timing off)", jdbc))
                        .toList()));
    }
}
