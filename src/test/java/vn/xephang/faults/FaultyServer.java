package vn.xephang.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.xephang.Api;
import vn.xephang.Application;
import vn.xephang.Wait;

/** The server as anybody runs it behind a proxy, on a database that fails. */
record FaultyServer(ConfigurableApplicationContext context) {
    /** Readers are clients of their own, though all are on this machine. */
    private static final String PROXY = "--xephang.limits.rate.trusted-proxies=127.0.0.1";

    static FaultyServer start(String... database) {
        // On ports that are free, and nothing else.
        System.setProperty("server.port", "0");
        try {
            return new FaultyServer(new SpringApplicationBuilder(Application.class).run(arguments(database)));
        } finally {
            System.clearProperty("server.port");
        }
    }

    private static String[] arguments(String... database) {
        return Stream.concat(Stream.of(PROXY), Stream.of(database)).toArray(String[]::new);
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** With the answer that is right as long as nothing fails. */
    Question answered(String document) {
        var api = new Api(port());
        // The first one of all takes longer than it may where the machine is very busy.
        return new Question(
                document,
                Wait.until("an answer", () -> api.answer(document, Map.of()), answer -> !answer.has("errors")));
    }

    boolean isAlive() throws IOException {
        return health("liveness");
    }

    boolean isReady() throws IOException {
        return health("readiness");
    }

    /** How long readiness takes to be said, at least, of so many times. */
    Duration readinessTakes(int times) throws IOException {
        var least = Wait.LONGEST;
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            isReady();
            var took = Duration.ofNanos(System.nanoTime() - start);
            least = took.compareTo(least) < 0 ? took : least;
        }
        return least;
    }

    private boolean health(String group) throws IOException {
        var port = context.getEnvironment().getRequiredProperty("local.management.port");
        var request = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/" + group)
                .toURL()
                .openConnection();
        request.setReadTimeout((int) Wait.LONGEST.toMillis());
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
