package vn.xephang.database;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class KeptPlanTests {
    private static final String ASKED = "select count(*) from api.unit where group_code = ?";

    @Autowired
    private DataSource pool;

    @Test
    void aSessionPlansAStatementOnceForAnyValues() throws Exception {
        try (var connection = pool.getConnection()) {
            var session = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var group : new String[] {"departments", "districts", "communes"}) {
                assertThat(session.sql(ASKED).param(group).query(Long.class).single())
                        .isPositive();
            }
            assertThat(session.sql("select generic_plans, custom_plans from pg_prepared_statements where statement = ?")
                            .param(ASKED.replace("?", "$1"))
                            .query()
                            .singleRow())
                    .containsEntry("generic_plans", 3L)
                    .containsEntry("custom_plans", 0L);
        }
    }
}
