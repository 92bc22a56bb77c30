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

@SyntheticTest
class NameSearchPlanTests {
    private static final String MANY_UNITS = """
            insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
            select 'synthetic-commune-' || n, 'synthetic-group-1', 'Xã tổng hợp ' || md5(n::text), 'Synthetic commune ' || n, 'synthetic-source-1'
            from generate_series(1, 11000) n
            """;

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

    /** How the statement would run if there were as many units as the whole country has communes; nothing of it stays. */
    private static List<String> plan(Statement statement) {
        var owner = SyntheticDatabase.DATABASE.ownerDataSource();
        var jdbc = new JdbcTemplate(owner);
        var undone = new TransactionTemplate(new DataSourceTransactionManager(owner));
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            jdbc.execute(MANY_UNITS);
            // What autovacuum does after such an import.
            jdbc.execute("select gin_clean_pending_list('data.unit_search_name')");
            jdbc.execute("analyze data.unit");
            return GenericPlan.of(statement, "", jdbc);
        }));
    }
}
