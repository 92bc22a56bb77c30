package vn.xephang.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
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

    public static void main(String[] arguments) throws SQLException {
        var context = SpringApplication.run(DatabaseAlone.class, arguments);
        // As a first request does: from here on the pool has connections, which are to be closed in order.
        context.getBean(DataSource.class).getConnection().close();
        System.out.println("Using " + context.getBean(DatabaseDescription.class).summary());
        System.out.println(READY + context.getBean(JdbcConnectionDetails.class).getJdbcUrl());
    }
}
