package vn.xephang.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.xephang.Api;
import vn.xephang.Application;

/** The server as anybody runs it, on a database that fails. */
record FaultyServer(ConfigurableApplicationContext context) {
    private static final String SLOW = "{ portalMetrics { code } }";

    static FaultyServer start(String... database) {
        // On ports that are free, and nothing else.
        System.setProperty("server.port", "0");
        try {
            return new FaultyServer(new SpringApplicationBuilder(Application.class).run(database));
        } finally {
            System.clearProperty("server.port");
        }
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What {@link FaultyDatabase#slowDown} is about, with the answer that is right as long as nothing fails. */
    Question slow() {
        return new Question(SLOW, new Api(port()).answer(SLOW, Map.of()));
    }

    boolean isAlive() throws IOException {
        return health("liveness");
    }

    boolean isReady() throws IOException {
        return health("readiness");
    }

    private boolean health(String group) throws IOException {
        var port = context.getEnvironment().getRequiredProperty("local.management.port");
        var request = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/" + group)
                .toURL()
                .openConnection();
        return request.getResponseCode() == 200;
    }

    /** How many connections of the pool are in use. */
    int inUse() throws SQLException {
        return context.getBean(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .getActiveConnections();
    }
}
