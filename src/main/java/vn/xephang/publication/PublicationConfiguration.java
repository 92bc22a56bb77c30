package vn.xephang.publication;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.xephang.database.ConnectionRenewal;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationProperties.class)
class PublicationConfiguration {
    private static final String SECONDS = "2";

    /** One session that is silent is no database that is away: another is asked before that is said. */
    private static final String SECONDS_FOR_AN_ANSWER = "1";

    @Bean
    PublicationWatch publicationWatch(
            JdbcConnectionDetails api, PublicationProperties properties, ConnectionRenewal pool) {
        return new PublicationWatch(ownConnection(api), properties, pool::startAnew);
    }

    /**
     * A connection beside the pool: while requests take all of those, a publication must be noticed all the same. No bean, so
     * that nothing else takes it for the database.
     */
    private static SingleConnectionDataSource ownConnection(JdbcConnectionDetails api) {
        var connection = new SingleConnectionDataSource();
        connection.setUrl(api.getJdbcUrl());
        connection.setUsername(api.getUsername());
        connection.setPassword(api.getPassword());
        connection.setSuppressClose(true);
        var properties = new Properties();
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS_FOR_AN_ANSWER);
        properties.setProperty("ApplicationName", "xephang publication");
        connection.setConnectionProperties(properties);
        return connection;
    }
}
