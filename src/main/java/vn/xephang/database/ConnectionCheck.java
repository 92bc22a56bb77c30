package vn.xephang.database;

import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.database.ConnectionFailure.Settings;

/**
 * Opens each configured connection once before the pool or Liquibase does: either would bury the reason of a failure in
 * stack traces, and neither knows which property to correct.
 */
class ConnectionCheck implements BeanPostProcessor {
    private final ObjectProvider<JdbcConnectionDetails> api;
    private final MigrationCheck migrations;

    /** The role that the API reads as, however its settings say so: known once its connection was opened. */
    private String reader = Roles.API;

    ConnectionCheck(ObjectProvider<JdbcConnectionDetails> api, MigrationCheck migrations) {
        this.api = api;
        this.migrations = migrations;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof SpringLiquibase liquibase) {
            liquibase.setChangeLogParameters(Map.of("apiRole", reader));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails details) {
            new CheckedConnection(details, Settings.API).use(this::look);
        }
        if (bean instanceof LiquibaseConnectionDetails owner) {
            checkOwner(owner, api.getObject());
        }
        return bean;
    }

    private void look(JdbcClient connection) {
        reader = connection.sql("select current_user").query(String.class).single();
        ReaderRights.warn(connection);
    }

    /** Without settings of its own Liquibase uses the API's connection; with a user alone, the API's URL. */
    private void checkOwner(LiquibaseConnectionDetails owner, JdbcConnectionDetails apiDetails) {
        var isOfItsOwn = owner.getJdbcUrl() != null || owner.getUsername() != null;
        var details = isOfItsOwn ? new Owner(owner, apiDetails) : apiDetails;
        var settings = isOfItsOwn ? Settings.OWNER : Settings.API;
        new CheckedConnection(details, settings)
                .use(connection -> migrations.check(
                        connection, reader, new MigrationFailure(DatabaseAddress.of(details.getJdbcUrl()), settings)));
    }

    private record Owner(LiquibaseConnectionDetails owner, JdbcConnectionDetails api) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            var url = owner.getJdbcUrl();
            return url == null ? api.getJdbcUrl() : url;
        }

        @Override
        public @Nullable String getUsername() {
            return owner.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return owner.getPassword();
        }
    }
}
