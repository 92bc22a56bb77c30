package vn.xephang.database;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    static ConnectionCheck connectionCheck(ObjectProvider<JdbcConnectionDetails> api, ResourceLoader files) {
        return new ConnectionCheck(api, new MigrationCheck(files));
    }

    @Bean
    static PoolThreads poolThreads() {
        return new PoolThreads();
    }

    @Bean
    static SilenceBound silenceBound() {
        return new SilenceBound();
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource, ObjectProvider<StatementListener> listeners) {
        var told = listeners.orderedStream().toList();
        return new DeadlineTemplate(
                dataSource, (time, failed) -> told.forEach(listener -> listener.ended(time, failed)));
    }

    @Bean
    @Conditional(DatabaseGiven.class)
    DatabaseDescription givenDatabase(JdbcConnectionDetails api, DataSource dataSource) {
        var version = JdbcClient.create(dataSource)
                .sql("show server_version")
                .query(String.class)
                .single();
        return DatabaseDescription.given(version, DatabaseAddress.of(api.getJdbcUrl()));
    }
}
