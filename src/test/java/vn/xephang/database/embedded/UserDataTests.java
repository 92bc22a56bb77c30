package vn.xephang.database.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UserDataTests {
    private static final Path HOME = Path.of("/home/an");

    @Test
    void linuxFollowsTheXdgSpecification() {
        assertThat(directory("Linux", Map.of())).isEqualTo("/home/an/.local/share/xephang");
        assertThat(directory("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo("/data/xephang");
    }

    @Test
    void aRelativeOrEmptyXdgDirectoryIsIgnored() {
        assertThat(directory("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo("/home/an/.local/share/xephang");
        assertThat(directory("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo("/home/an/.local/share/xephang");
    }

    @Test
    void aUserWithoutANameHasTheHomeOfTheEnvironmentOrNone() {
        var nameless = Path.of("?");
        assertThat(new UserData("Linux", Map.of("HOME", "/home/an"), nameless).directory("xephang"))
                .hasToString("/home/an/.local/share/xephang");
        assertThat(new UserData("Linux", Map.of("XDG_DATA_HOME", "/data"), nameless).directory("xephang"))
                .hasToString("/data/xephang");
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new UserData("Linux", Map.of(), nameless).directory("xephang"))
                .withMessageContaining("has no home directory");
    }

    @Test
    void macAndWindowsHaveTheirOwn() {
        assertThat(directory("Mac OS X", Map.of())).isEqualTo("/home/an/Library/Application Support/xephang");
        assertThat(directory("Windows 11", Map.of("LOCALAPPDATA", "/local"))).isEqualTo("/local/xephang");
    }

    private static String directory(String operatingSystem, Map<String, String> environment) {
        return new UserData(operatingSystem, environment, HOME)
                .directory("xephang")
                .toString();
    }
}
