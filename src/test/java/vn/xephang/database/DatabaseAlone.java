package vn.xephang.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The server with this room only, to be started in a process of its own. */
@ComponentScan("vn.xephang.database")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class
})
public class DatabaseAlone {
    static final String READY = "READY ";

    /** In this process, at any free port, with these changes of {@code src/test/resources/database}. */
    static ConfigurableApplicationContext start(TestDatabase database, String changes) {
        var properties =
                Stream.of("server.port=0", "spring.liquibase.change-log=classpath:/database/" + changes + ".sql");
        return SpringApplication.run(
                DatabaseAlone.class,
                Stream.concat(properties, Stream.of(database.properties()))
                        .map("--"::concat)
                        .toArray(String[]::new));
    }

    public static void main(String[] arguments) throws SQLException {
        var context = SpringApplication.run(DatabaseAlone.class, arguments);
        // As a first request does: from here on the pool has connections, which are to be closed in order.
        context.getBean(DataSource.class).getConnection().close();
        System.out.println("Using " + context.getBean(DatabaseDescription.class).summary());
        System.out.println(READY + context.getBean(JdbcConnectionDetails.class).getJdbcUrl());
    }
}
