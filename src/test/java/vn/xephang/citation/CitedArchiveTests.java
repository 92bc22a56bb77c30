package vn.xephang.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class CitedArchiveTests {
    private static final String LINK = "/q/group-ranking.%s?group=central-agencies&year=2023&headers=short";
    private final Answers answers;

    CitedArchiveTests(@LocalServerPort int port) {
        answers = new Answers(port);
    }

    @Test
    void aQuestionMayCallAnythingWhatTheAnswerItselfIsReadBy() {
        for (var query : List.of("{dataset:groups{code}}", "{dataset:unit(code:\"so-du-lich\"){name}}")) {
            var link = "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            assertThat(answers.get(link + "&format=zip").statusCode()).isEqualTo(200);
            assertThat(answers.get(link + "&format=csv&columns=release").statusCode())
                    .isEqualTo(200);
            assertThat(answers.get(link + "&reproduce=1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatAClientSentStandsInTheTextAsText() throws Exception {
        var link = "/q/group-ranking.zip?group=%5Bx%5D(http://elsewhere)%0A%23%20Heading";
        var readme = new String(files(answers.get(link).body()).get("README.md"), StandardCharsets.UTF_8);
        assertThat(readme).doesNotContain("[x](", "\n# Heading").contains("\\[x\\](http://elsewhere) # Heading");
    }

    @Test
    void theTitleIsTheQuestionWithWhatWasAsked() {
        var title = answers.json(answers.get("/q/yearly-scores?filter.years=2018&filter.groups=communes&reproduce=1"))
                .at("/extensions/reproduce/title/en")
                .asString();
        assertThat(title)
                .startsWith("The ranking table as you want it")
                .contains("2018", "Commune-level")
                .doesNotContain("2016");
    }

    @Test
    void anArchiveThatIsCutSaysSo() throws Exception {
        var link = "/q/yearly-scores.zip?filter.groups=departments";
        var whole = JsonMapper.shared().readTree(files(answers.get(link).body()).get("metadata.json"));
        assertThat(whole.get("isCut").booleanValue()).isFalse();
        assertThat(whole.get("rowTotal")).isEqualTo(whole.get("rowCount"));
        var files = files(answers.get(link + "&limit=3").body());
        var cut = JsonMapper.shared().readTree(files.get("metadata.json"));
        assertThat(cut.get("isCut").booleanValue()).isTrue();
        assertThat(cut.get("rowCount").intValue()).isEqualTo(3);
        assertThat(cut.get("rowTotal")).isEqualTo(whole.get("rowCount"));
        assertThat(new String(files.get("README.md"), StandardCharsets.UTF_8))
                .contains("3 rows, the first of " + whole.get("rowCount"));
    }

    @Test
    void theArchiveHasTheTableItsMetadataAndATextForPeople() throws Exception {
        var response = answers.get(LINK.formatted("zip"));
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("group-ranking_central-agencies_2023_short.zip");
        var files = files(response.body());
        assertThat(files.keySet())
                .containsExactly("group-ranking_central-agencies_2023_short.csv", "metadata.json", "README.md");
        var csv = answers.get(LINK.formatted("csv")).body();
        assertThat(files.get("group-ranking_central-agencies_2023_short.csv")).isEqualTo(csv);
        var metadata = JsonMapper.shared().readTree(files.get("metadata.json"));
        assertThat(metadata.get("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(csv)));
        var lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(metadata.get("rowCount").intValue())
                .isEqualTo(lines.size() - 1)
                .isPositive();
        assertThat(metadata.get("columns")
                        .valueStream()
                        .map(column -> column.get("name").asString()))
                .containsExactly(lines.get(0).split(","));
        assertThat(metadata.get("columns")
                        .valueStream()
                        .filter(column -> column.get("name").asString().equals("score"))
                        .map(JsonNode::toString))
                .singleElement()
                .asString()
                .contains("\"type\":\"number\"", "\"unit\":\"points\"", "tổng điểm");
        var json = answers.json(answers.get(LINK.formatted("json").replace("&headers=short", "") + "&reproduce=1"))
                .at("/extensions/reproduce");
        for (var member : List.of("title", "release", "licence", "sources", "allSources", "caveats", "computed")) {
            assertThat(metadata.get(member)).as(member).isEqualTo(json.get(member));
        }
        assertThat(metadata.get("sources")).isNotEmpty();
        assertThat(metadata.get("link").asString()).endsWith(LINK.formatted("zip") + "&first=10");
        var readme = new String(files.get("README.md"), StandardCharsets.UTF_8);
        assertThat(readme)
                .contains(
                        metadata.at("/citation/vi").asString(),
                        metadata.at("/citation/en").asString())
                .contains(
                        metadata.at("/sources/0/title").asString(),
                        metadata.get("sha256").asString())
                .contains("CONFLICTING", "Lưu ý", "Mind")
                .doesNotContain("{{", "&quot;", "null");
    }

    @Test
    void everyColumnIsDescribedAndRowsAreCountedInWords() throws Exception {
        var files = files(answers.get("/q/group-ranking.zip?first=1&limit=1&columns=status,source&columns=release")
                .body());
        var columns = JsonMapper.shared().readTree(files.get("metadata.json")).get("columns");
        assertThat(columns.findValuesAsString("name")).endsWith("source", "sourceUrl", "release");
        assertThat(columns.findValuesAsString("description"))
                .allSatisfy(said -> assertThat(said).isNotBlank());
        assertThat(new String(files.get("README.md"), StandardCharsets.UTF_8)).contains(", 1 row,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/yearly-scores.zip?first=5",
                "/q/movers.zip",
                "/q/unit-history.zip?rows=yearlyScores",
                "/q/search-units.zip?rows=units"
            })
    void aLinkIsAlwaysTheSameBytes(String link) throws InterruptedException {
        var first = answers.get(link);
        // An archive knows times to two seconds.
        Thread.sleep(2100);
        assertThat(answers.get(link).body()).isEqualTo(first.body()).startsWith('P', 'K');
    }

    /** Its pages are of five: what later ones have is in it too. */
    @Test
    void theSourcesOfEveryPageAreThere() throws IOException {
        var pages = files(
                answers.get("/q/yearly-scores.zip?filter=&orderBy=&first=5").body());
        var page = files(answers.get("/q/yearly-scores.zip?filter=&orderBy=&first=5&limit=5")
                .body());
        var one = files(
                answers.get("/q/yearly-scores.zip?filter=&orderBy=&first=100").body());
        assertThat(sources(pages)).isEqualTo(sources(one));
        assertThat(sources(pages).size()).isGreaterThan(sources(page).size());
        assertThat(pages.get("yearly-scores.csv")).isEqualTo(one.get("yearly-scores.csv"));
    }

    @Test
    void itIsChosenByAcceptAndFormatAsWell() {
        var zip = answers.get("/q/risers.zip").body();
        assertThat(zip).startsWith('P', 'K');
        assertThat(answers.get("/q/risers", "Accept", "application/zip").body()).startsWith('P', 'K');
        assertThat(answers.get("/q/risers?format=zip").body()).startsWith('P', 'K');
        var refused = answers.get("/q/discrepancies.zip");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(answers.text(refused)).contains("'discrepancies' and 'discrepancies.claims'");
    }

    static JsonNode sources(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(files.get("metadata.json")).get("sources");
    }

    static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
