package vn.xephang.database.embedded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * Where programs keep a user's data, by the custom of each operating system.
 *
 * @param userHome as Java tells it: {@code ?} for a user that the system does not know by name, as in many containers
 */
record UserData(String operatingSystem, Map<String, String> environment, Path userHome) {
    static UserData ofThisSystem() {
        return new UserData(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    Path directory(String program) {
        var name = operatingSystem.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute("LOCALAPPDATA")
                    .orElseGet(() -> home().resolve("AppData/Local"))
                    .resolve(program);
        }
        if (name.startsWith("mac")) {
            return home().resolve("Library/Application Support").resolve(program);
        }
        return absolute("XDG_DATA_HOME")
                .orElseGet(() -> home().resolve(".local/share"))
                .resolve(program);
    }

    private Path home() {
        return userHome.isAbsolute()
                ? userHome
                : absolute("HOME")
                        .orElseThrow(() -> new FailureAnalyzedException(
                                "The user that runs this has no home directory to keep the database in.",
                                "Set HOME, or xephang.embedded.data-directory to a directory that may be written."));
    }

    /** The XDG specification has relative paths ignored. */
    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
