package vn.xephang.citation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.xephang.citation.CitedArchiveTests.files;

/** The archive of every table that a saved query gives. */
@FiguresTest
class EveryArchiveTests {
    private static final List<String> STATUSES =
            List.of("REPORTED", "COMPUTED", "INFERRED", "CONFLICTING", "NOT_PUBLISHED");

    private final Answers answers;

    EveryArchiveTests(@LocalServerPort int port) {
        answers = new Answers(port);
    }

    @TestFactory
    Stream<DynamicTest> theMetadataSpeakOfTheTableColumnByColumn() {
        var links = answers.json(answers.get("/q?format=json")).findValuesAsString("zip").stream()
                .map(link -> link.replaceFirst("^http://[^/]+", ""))
                .toList();
        assertThat(links).hasSizeGreaterThan(30);
        return links.stream().map(link -> dynamicTest(link, () -> check(link)));
    }

    private void check(String link) throws IOException {
        var files = files(answers.get(link).body());
        var metadata = JsonMapper.shared().readTree(files.get("metadata.json"));
        var csv = CsvReader.builder()
                .ofCsvRecord(new String(files.get(metadata.get("file").asString()), StandardCharsets.UTF_8))
                .stream()
                .map(row -> row.getFields())
                .toList();
        var columns = metadata.get("columns").valueStream().toList();
        assertThat(columns.stream().map(column -> column.get("name").asString()))
                .containsExactlyElementsOf(csv.get(0));
        assertThat(metadata.get("rowCount").intValue()).isEqualTo(csv.size() - 1);
        assertThat(metadata.get("isCut").booleanValue()).isFalse();

        var listed = new TreeSet<>(metadata.get("sources").findValuesAsString("code"));
        var ofColumns = new TreeSet<String>();
        for (var column : columns) {
            var sources = strings(column.get("sources"));
            ofColumns.addAll(sources);
            assertThat(STATUSES).containsAll(strings(column.get("statuses")));
            assertThat(strings(metadata.get("caveats"), "code")).containsAll(strings(column.get("caveats")));
            // A figure that is there rests on something, unless it is a count of nothing.
            var isStated = strings(column.get("statuses")).contains("REPORTED");
            assertThat(isStated && sources.isEmpty()).as("%s", column).isFalse();
        }
        assertThat(listed).isEqualTo(ofColumns);
        for (var caveat : metadata.get("caveats")) {
            var touched = strings(caveat.get("figures"));
            // Which units these are, and no figure of theirs.
            touched.remove("groupRanking.movers");
            for (var column : columns) {
                var path = column.path("path").asString("") + ".";
                var isTouched = touched.stream().anyMatch(way -> path.startsWith(way + "."));
                var isFigure = !column.get("sources").isEmpty()
                        || !column.get("statuses").isEmpty();
                var says = strings(column.get("caveats"))
                        .contains(caveat.get("code").asString());
                // Neither more columns nor fewer.
                assertThat(says && !isTouched || isTouched && isFigure && !says)
                        .as("%s of %s", caveat, column)
                        .isFalse();
            }
        }
        assertThat(metadata.at("/citation/vi").asString()).startsWith("Xếp Hạng: “");
        assertThat(metadata.at("/citation/en").asString()).startsWith("Xếp Hạng: “");

        var again = metadata.get("link").asString().replaceFirst("^http://[^/]+", "");
        assertThat(files(answers.get(again).body()).get(metadata.get("file").asString()))
                .isEqualTo(files.get(metadata.get("file").asString()));
    }

    private static TreeSet<String> strings(JsonNode list) {
        return new TreeSet<>(list.valueStream().map(JsonNode::asString).toList());
    }

    private static TreeSet<String> strings(JsonNode list, String member) {
        return new TreeSet<>(list.findValuesAsString(member));
    }
}
