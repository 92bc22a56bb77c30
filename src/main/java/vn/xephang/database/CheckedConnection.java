package vn.xephang.database;

import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A connection as configured, opened for a look at the database; refused in words of its settings. */
record CheckedConnection(JdbcConnectionDetails details, ConnectionFailure.Settings settings) {
    private static final int OLDEST_VERSION = 15;
    private static final String SECONDS = "5";

    void use(Consumer<JdbcClient> look) {
        var failure = new ConnectionFailure(settings);
        var url = details.getJdbcUrl();
        if (!DatabaseAddress.isPostgresql(url)) {
            throw failure.notPostgresql();
        }
        var address = DatabaseAddress.of(url);
        try (var connection = dataSource().getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw failure.tooOld(address, version, OLDEST_VERSION);
            }
            look.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw failure.refused(address, details.getUsername(), e);
        }
    }

    private DriverManagerDataSource dataSource() {
        var dataSource = new DriverManagerDataSource(details.getJdbcUrl());
        var properties = new Properties();
        // The first is for a host that is silent, the second for one that accepts and then says nothing.
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        dataSource.setConnectionProperties(properties);
        dataSource.setUsername(details.getUsername());
        dataSource.setPassword(details.getPassword());
        return dataSource;
    }
}
