package vn.xephang.database.embedded;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where programs keep a user's data, by the custom of each operating system. */
record UserData(String operatingSystem, Map<String, String> environment, Path home) {
    static UserData ofThisSystem() {
        return new UserData(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    Path directory(String program) {
        var name = operatingSystem.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute("LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve(program);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(program);
        }
        return absolute("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve(program);
    }

    /** The XDG specification has relative paths ignored. */
    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
