package vn.xephang.publication;

import java.util.Properties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicationProperties.class)
class PublicationConfiguration {
    private static final String SECONDS = "2";

    @Bean
    PublicationWatch publicationWatch(JdbcConnectionDetails api, PublicationProperties properties) {
        return new PublicationWatch(ownConnection(api), properties);
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
        properties.setProperty("socketTimeout", SECONDS);
        properties.setProperty("ApplicationName", "xephang publication");
        connection.setConnectionProperties(properties);
        return connection;
    }
}
