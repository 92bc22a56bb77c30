package vn.xephang.database;

import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Opens each configured connection once before the pool or Liquibase does: either would bury the reason of a failure in
 * stack traces, and neither knows which property to correct.
 */
class ConnectionCheck implements BeanPostProcessor {
    private static final int OLDEST_VERSION = 15;
    private static final String SECONDS = "5";

    private final ObjectProvider<JdbcConnectionDetails> api;

    ConnectionCheck(ObjectProvider<JdbcConnectionDetails> api) {
        this.api = api;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails reader) {
            check(reader.getJdbcUrl(), reader.getUsername(), reader.getPassword(), ConnectionFailure.Settings.API);
        }
        if (bean instanceof LiquibaseConnectionDetails owner && isOfItsOwn(owner)) {
            var url = owner.getJdbcUrl() != null
                    ? owner.getJdbcUrl()
                    : api.getObject().getJdbcUrl();
            check(url, owner.getUsername(), owner.getPassword(), ConnectionFailure.Settings.OWNER);
        }
        return bean;
    }

    /** Without either, Liquibase uses the API's connection. */
    private static boolean isOfItsOwn(LiquibaseConnectionDetails owner) {
        return owner.getJdbcUrl() != null || owner.getUsername() != null;
    }

    private static void check(
            String url, @Nullable String user, @Nullable String password, ConnectionFailure.Settings settings) {
        var failure = new ConnectionFailure(settings);
        if (!DatabaseAddress.isPostgresql(url)) {
            throw failure.notPostgresql();
        }
        try (var connection = dataSource(url, user, password).getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw failure.tooOld(DatabaseAddress.of(url), version, OLDEST_VERSION);
            }
        } catch (SQLException e) {
            throw failure.refused(DatabaseAddress.of(url), user, e);
        }
    }

    private static DriverManagerDataSource dataSource(String url, @Nullable String user, @Nullable String password) {
        var dataSource = new DriverManagerDataSource(url);
        var properties = new Properties();
        // The first is for a host that is silent, the second for one that accepts and then says nothing.
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        dataSource.setConnectionProperties(properties);
        dataSource.setUsername(user);
        dataSource.setPassword(password);
        return dataSource;
    }
}
