package vn.xephang.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.NestedExceptionUtils;

/** Says why a database cannot be used and which setting to look at. */
record ConnectionFailure(Settings settings) {
    /** The properties that a connection comes from. */
    enum Settings {
        API("spring.datasource.url", "spring.datasource.username"),
        OWNER("spring.liquibase.url", "spring.liquibase.user");

        final String url;
        final String user;

        Settings(String url, String user) {
            this.url = url;
            this.user = user;
        }

        String password() {
            return url.replace(".url", ".password");
        }
    }

    FailureAnalyzedException notPostgresql() {
        // Not repeated: what is not recognised as a URL may have a password anywhere.
        return new FailureAnalyzedException(
                settings.url + " is not the URL of a PostgreSQL database.",
                "It should look like jdbc:postgresql://localhost:5432/xephang.");
    }

    FailureAnalyzedException tooOld(DatabaseAddress address, int version, int oldest) {
        return new FailureAnalyzedException(
                "The server at %s is PostgreSQL %d.".formatted(address.server(), version),
                "PostgreSQL %d or newer is needed.".formatted(oldest));
    }

    FailureAnalyzedException refused(DatabaseAddress address, @Nullable String user, SQLException cause) {
        var description = "Cannot connect to PostgreSQL at %s, database %s, as %s: %s."
                .formatted(address.server(), address.database(), user == null ? "no user" : user, reason(cause));
        return new FailureAnalyzedException(description, action(String.valueOf(cause.getSQLState())), cause);
    }

    private static String reason(SQLException failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (cause instanceof UnknownHostException) {
            return "the host is not known";
        }
        if (cause instanceof ConnectException) {
            return "nothing accepts connections there";
        }
        if (cause instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        var message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        return message.replaceFirst("^FATAL: ", "").replaceFirst("\\.$", "");
    }

    private String action(String state) {
        return switch (state) {
            case "28P01", "28000" -> "Check %s and %s.".formatted(settings.user, settings.password());
            case "3D000" -> "Create it and run db/roles.sql in it, or correct %s.".formatted(settings.url);
            case "42501" -> "Run db/roles.sql in it as an administrator.";
            default -> "Check that the server is running and that %s is right.".formatted(settings.url);
        };
    }
}
