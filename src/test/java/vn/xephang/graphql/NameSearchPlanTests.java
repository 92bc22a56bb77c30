package vn.xephang.graphql;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xephang.Api;
import vn.xephang.graphql.Statements.Statement;

import static org.assertj.core.api.Assertions.assertThat;

@ManyGroupsTest
class NameSearchPlanTests {
    @Autowired
    private Statements statements;

    @LocalServerPort
    private int port;

    @Test
    void aNameIsFoundThroughTheIndexAndNotByReadingEveryName() {
        var api = new Api(port);
        var sent = statements.ofTheQuestion(
                () -> api.data("{ units(filter: {search: \"Hoà Bắc\"}) { totalCount nodes { code } } }"));
        assertThat(sent)
                .hasSize(2)
                .allSatisfy(statement -> assertThat(plan(statement))
                        .anyMatch(line -> line.contains("Bitmap Index Scan on unit_search_name"))
                        .noneMatch(line -> line.contains("Seq Scan on unit ")));
    }

    private static List<String> plan(Statement statement) {
        var owner = ManyGroupsDatabase.DATABASE.ownerDataSource();
        var jdbc = new JdbcTemplate(owner);
        // What autovacuum does after an import.
        jdbc.execute("vacuum analyze data.unit");
        return Objects.requireNonNull(new TransactionTemplate(new DataSourceTransactionManager(owner))
                .execute(status -> GenericPlan.of(statement, "", jdbc)));
    }
}
