package vn.xephang.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.xephang.graphql.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorCodeTests {
    private static final Path PAGE = Path.of("src/docs/errors.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (\\d{3}) \\| .{10,} \\| .{10,} \\|");

    @Test
    void thePageHasEveryCodeWithItsStatus() throws IOException {
        var page = new LinkedHashMap<String, Integer>();
        for (var line : Files.readAllLines(PAGE)) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(page.put(row.group(1), Integer.valueOf(row.group(2))))
                        .isNull();
            }
        }
        var served = new LinkedHashMap<String, Integer>();
        for (var code : ErrorCode.values()) {
            served.put(code.name(), CodeStatus.of(code).value());
        }
        assertThat(page).isEqualTo(Map.copyOf(served)).containsOnlyKeys(served.keySet());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"NOT_.*", ".*TOO_L.*", "METHOD.*", "UNS.*", "RATE.*", "OVERL.*", "TIME.*", "INT.*"})
    void aStatusThatOneCodeHasLeadsBackToIt(ErrorCode code) {
        assertThat(CodeStatus.codeOf(CodeStatus.of(code))).isEqualTo(code);
    }
}
