package vn.xephang.database;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/**
 * Where a JDBC URL leads, in words for people: never its parameters nor what stands before an {@code @}, since either may
 * hold a password.
 */
record DatabaseAddress(String server, String database) {
    private static final Pattern POSTGRESQL =
            Pattern.compile("jdbc:postgresql:(?://(?<servers>[^/?]*)/?)?(?<database>[^?]*).*");

    static boolean isPostgresql(String url) {
        return POSTGRESQL.matcher(url).matches();
    }

    static DatabaseAddress of(String url) {
        var parts = POSTGRESQL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a PostgreSQL URL");
        }
        var servers = StringUtils.hasText(parts.group("servers")) ? parts.group("servers") : "localhost";
        return new DatabaseAddress(
                Arrays.stream(servers.substring(servers.lastIndexOf('@') + 1).split(","))
                        .map(DatabaseAddress::withPort)
                        .collect(Collectors.joining(",")),
                parts.group("database"));
    }

    private static String withPort(String server) {
        return server.matches(".*:\\d+") ? server : server + ":5432";
    }

    @Override
    public String toString() {
        return server + "/" + database;
    }
}
