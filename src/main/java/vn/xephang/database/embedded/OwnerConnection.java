package vn.xephang.database.embedded;

import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import vn.xephang.database.Roles;

/** How Liquibase gets into the embedded server. */
record OwnerConnection(EmbeddedServer server) implements LiquibaseConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return server.url();
    }

    @Override
    public String getUsername() {
        return Roles.OWNER;
    }

    @Override
    public String getPassword() {
        return server.passwords().owner();
    }
}
