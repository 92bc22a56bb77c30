package vn.xephang.database.embedded;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.xephang.database.DatabaseDescription;
import vn.xephang.database.NoDatabaseGiven;

/** What uses these connections depends on the server, and so is closed before it stops. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedConfiguration {
    @Bean
    EmbeddedServer embeddedServer(EmbeddedProperties properties) {
        return EmbeddedServer.start(properties);
    }

    /** Closed before the server, which it would take for one that ended by itself. */
    @Bean
    Guard embeddedServerGuard(EmbeddedServer server) {
        return Guard.over(server.cluster(), server.port());
    }

    @Bean
    JdbcConnectionDetails apiConnection(EmbeddedServer server) {
        return new ApiConnection(server);
    }

    @Bean
    LiquibaseConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection(server);
    }

    @Bean
    DatabaseDescription embeddedDatabase(EmbeddedServer server) {
        return DatabaseDescription.embedded(server.version(), server.directory());
    }
}
