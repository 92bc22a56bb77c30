package vn.xephang.database;

import java.nio.file.Path;

/**
 * Which database the server uses, for the console.
 *
 * @param version as the database server tells it, such as {@code 18.4}
 * @param location the directory of an embedded server, or host, port and name of a given database
 */
public record DatabaseDescription(Kind kind, String version, String location) {
    /** Who runs the database server. */
    public enum Kind {
        EMBEDDED,
        GIVEN
    }

    public static DatabaseDescription embedded(String version, Path directory) {
        return new DatabaseDescription(Kind.EMBEDDED, version, directory.toString());
    }

    static DatabaseDescription given(String version, DatabaseAddress address) {
        // Distributions append their own: 15.18 (Debian 15.18-0+deb12u1).
        return new DatabaseDescription(Kind.GIVEN, version.split(" ")[0], address.toString());
    }

    /** Such as {@code embedded PostgreSQL 18.4 in /home/an/.local/share/xephang}. */
    public String summary() {
        return switch (kind) {
            case EMBEDDED -> "embedded PostgreSQL " + version + " in " + location;
            case GIVEN -> "PostgreSQL " + version + " at " + location;
        };
    }

    @Override
    public String toString() {
        return summary();
    }
}
