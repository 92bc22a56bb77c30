package vn.xephang.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xephang.database.Deadline;
import vn.xephang.limit.LimitProperties;

/** Says of a limit that the database's side met what was asked and what is allowed. */
@Component
class Measured {
    private static final Pattern STATEMENT_TIME = Pattern.compile("\\bstatement_timeout=(\\d+)(ms|s)\\b");

    /** How much of its time a request leaves at most to be refused in. */
    private static final Duration TO_SAY_WHY = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Duration time;

    /** As connections are told when they begin, in milliseconds; as long as a request where that is not said here. */
    private final long statementTime;

    Measured(
            DataSource dataSource,
            LimitProperties limits,
            @Value("${spring.datasource.hikari.data-source-properties.options:}") String options) {
        this.dataSource = dataSource;
        this.time = limits.load().time();
        var given = STATEMENT_TIME.matcher(options);
        this.statementTime = given.find()
                ? Long.parseLong(given.group(1)) * (given.group(2).equals("s") ? 1000 : 1)
                : time.toMillis();
    }

    DatabaseFailure measured(DatabaseFailure failure) {
        return switch (failure.refusal().code()) {
            case TIMEOUT -> failure.saying(times(Deadline.spent().toMillis()));
            case OVERLOADED -> failure.saying(connections());
            default -> failure;
        };
    }

    /** Late in a request a statement may take less than early, so that the request is over in time. */
    private Map<String, ?> times(long spent) {
        var isOver = spent > time.minus(TO_SAY_WHY).toMillis();
        return Map.of(
                "limit", isOver ? "time" : "statementTime",
                "asked", spent,
                "allowed", isOver ? time.toMillis() : statementTime);
    }

    private Map<String, ?> connections() {
        try {
            var pool = dataSource.unwrap(HikariDataSource.class);
            var use = pool.getHikariPoolMXBean();
            return Map.of(
                    "asked",
                    Math.max(pool.getMaximumPoolSize(), use.getActiveConnections())
                            + use.getThreadsAwaitingConnection()
                            + 1,
                    "allowed",
                    pool.getMaximumPoolSize());
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
