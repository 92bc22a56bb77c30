package vn.xephang.database.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.xephang.database.Roles;

/** How the pool gets into the embedded server. */
record ApiConnection(EmbeddedServer server) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return server.url();
    }

    @Override
    public String getUsername() {
        return Roles.API;
    }

    @Override
    public String getPassword() {
        return server.passwords().api();
    }
}
