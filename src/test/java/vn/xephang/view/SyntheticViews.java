package vn.xephang.view;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;
import vn.xephang.yearcomparison.SyntheticFigures;

/** The views over synthetic words alone; figures that a test gives are forgotten after it. */
public final class SyntheticViews implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private @Nullable Connection connection;
    private @Nullable Savepoint words;

    public JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(connection(), true));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException, IOException {
        connection = Migration.migrated("views").ownerDataSource().getConnection();
        connection().setAutoCommit(false);
        SyntheticFigures.prepare(jdbc());
        words = connection().setSavepoint();
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        connection().rollback(words);
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        connection().rollback();
        connection().close();
    }

    private Connection connection() {
        return Objects.requireNonNull(connection);
    }
}
