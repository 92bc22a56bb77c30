package vn.xephang.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.Migration;

/** A connection with synthetic words and no figures, whose transaction is never committed. */
record SyntheticWords(Connection connection, JdbcClient jdbc, Savepoint words) {
    static SyntheticWords open() throws SQLException, IOException {
        var connection = Migration.migrated("views").ownerDataSource().getConnection();
        connection.setAutoCommit(false);
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql(Files.readString(Path.of("src", "test", "resources", "views", "common.sql")))
                .update();
        return new SyntheticWords(connection, jdbc, connection.setSavepoint());
    }

    void forgetFigures() throws SQLException {
        connection.rollback(words);
    }

    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
