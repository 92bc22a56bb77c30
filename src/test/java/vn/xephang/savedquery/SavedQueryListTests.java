package vn.xephang.savedquery;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import vn.xephang.FiguresTest;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;
import vn.xephang.graphql.Language;
import vn.xephang.http.PublicAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@FiguresTest
class SavedQueryListTests {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơư\\u1EA0-\\u1EF9]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Links links;
    private final int port;

    SavedQueryListTests(@LocalServerPort int port) {
        this.port = port;
        links = new Links(port);
    }

    @Test
    void everyDocumentIsListedForPeopleAndForPrograms() throws IOException {
        var json = links.follow("/q");
        assertThat(Links.header(json, "Content-Type")).startsWith("application/json");
        assertThat(Links.json(json).get("queries").findValuesAsString("name"))
                .containsAll(documents().stream().map(Document::name).toList());
        var page = links.follow("/q", "Accept", BROWSER);
        assertThat(Links.header(page, "Content-Type")).startsWith("text/html");
        for (var document : documents()) {
            assertThat(Links.text(page))
                    .contains("<article id=\"" + document.name() + "\"")
                    .contains(escaped(document.description(Language.VI)))
                    .contains(escaped(document.description(Language.EN))
                            .replaceAll("&#x60;(.*?)&#x60;", "<code>$1</code>"))
                    .doesNotContain("`", "&#x60;");
        }
        assertThat(links.follow("/q?format=html").body()).isEqualTo(page.body());
        assertThat(links.follow("/q?format=json", "Accept", BROWSER).body()).isEqualTo(json.body());
        assertThat(links.follow("/q", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(links.follow("/q?format=csv").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsDescribedInBothLanguages(Document document) {
        assertThat(document.description(Language.VI)).containsPattern(VIETNAMESE);
        assertThat(document.description(Language.EN))
                .containsPattern("\\b(the|what|which|who|how|from)\\b|Which|What|Who|How|From");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theLinksOfTheListWork(Document document) {
        var listed = listed(document.name());
        var example = links.follow(listed.at("/links/example").asString());
        assertThat(example.statusCode()).as(Links.text(example)).isEqualTo(200);
        assertThat(example.body())
                .isEqualTo(links.follow("/q/" + document.name()).body());
        for (var format : List.of("json", "graphiql")) {
            assertThat(links.follow(listed.at("/links/" + format).asString()).statusCode())
                    .isEqualTo(200);
        }
        var tables = listed.get("tables");
        assertThat(tables).isNotEmpty();
        var asked = listed.at("/links/example").asString().replaceFirst("^[^?]*[?]?", "");
        for (var table : tables) {
            for (var format : List.of("csv", "xlsx", "zip")) {
                var link = table.at("/links/" + format).asString();
                // What an example asks, its table asks too, however the defaults may change.
                assertThat(link).contains(asked);
                var file = links.follow(link);
                assertThat(file.statusCode()).as(Links.text(file)).isEqualTo(200);
                assertThat(Links.header(file, "Content-Disposition")).contains("." + format + "\"");
            }
            assertThat(table.get("rows").isNull()).isEqualTo(tables.size() == 1);
            assertThat(table.get("description").isNull()).isEqualTo(tables.size() == 1);
        }
        assertThat(listed.get("links").has("csv")).isEqualTo(tables.size() == 1);
        if (tables.size() > 1) {
            var refused = links.follow("/q/" + document.name() + ".csv");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Links.message(refused)).contains("choose one by the parameter 'rows', as rows=");
            assertThat(Links.json(refused).at("/errors/0/extensions/rows")).hasSameSizeAs(tables);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatAParameterMeansIsSaidInBothLanguages(Document document) {
        for (var parameter : listed(document.name()).get("parameters")) {
            assertThat(parameter.at("/description/en").asString())
                    .as("%s", parameter)
                    .isNotBlank();
            assertThat(parameter.at("/description/vi").asString())
                    .as("%s", parameter)
                    .containsPattern(VIETNAMESE);
        }
    }

    @Test
    void theFieldsOfAnObjectAreListedAsALinkHasThem() {
        var fields = listed("yearly-scores").get("parameters").findValue("fields");
        assertThat(fields.findValuesAsString("name"))
                .contains("filter.years", "filter.rank.lte", "filter.search")
                .doesNotContain("filter.rank");
        for (var field : fields) {
            assertThat(field.get("description").asString()).as("%s", field).isNotBlank();
        }
        assertThat(Links.text(links.follow("/q", "Accept", BROWSER)))
                .contains("<code>filter.rank.lte=</code>", "<code>orderBy.direction=</code>", "One of ASC, DESC.");
        assertThat(links.follow(
                                "/q/yearly-scores?filter.years=2019&filter.rank.lte=3&orderBy.field=RANK&orderBy.direction=DESC")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aParameterIsListedWithItsTypeItsDefaultAndWhatItMeans() {
        var direction = listed("risers")
                .get("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("direction"))
                .findFirst()
                .orElseThrow();
        assertThat(direction.get("type").asString()).isEqualTo("Movement!");
        assertThat(direction.get("required").booleanValue()).isFalse();
        assertThat(direction.get("defaultValue").asString()).isEqualTo("UP");
        assertThat(direction.get("allowed").valueStream().map(JsonNode::asString))
                .contains("UP", "DOWN", "SAME");
        assertThat(direction.at("/description/en").asString()).isNotBlank();
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() {
        var page = links.follow("/q", "Accept", BROWSER);
        assertThat(Links.header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("script-src", "unsafe", "'self' ")
                .endsWith("frame-ancestors 'none'");
        assertThat(Links.text(page))
                .doesNotContain("<script", " style=", " src=", "onclick")
                .contains("<html lang=\"vi\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host", "Forwarded", "X-Original-Host"})
    void linksAreThoseOfTheAddressThatWasAskedWhateverOthersSay(String header) {
        var list = links.follow("/q", header, header.equals("Forwarded") ? "host=evil.example" : "evil.example");
        assertThat(Links.text(list)).doesNotContain("evil");
        assertThat(Links.json(list).at("/queries/0/links/json").asString())
                .startsWith("http://127.0.0.1:" + port + "/q/");
    }

    @Test
    void linksBeginWithTheAddressThatIsSet() {
        var request = new MockHttpServletRequest("GET", "/q");
        assertThat(new PublicAddress(null).link("/q/a?b=1", request)).isEqualTo("http://localhost/q/a?b=1");
        assertThat(new PublicAddress(URI.create("https://example.org/ranking/")).link("/q/a", request))
                .isEqualTo("https://example.org/ranking/q/a");
        assertThatThrownBy(() -> new PublicAddress(URI.create("example.org")))
                .hasMessageContaining("xephang.public-address");
    }

    private JsonNode listed(String name) {
        return links.json("/q")
                .get("queries")
                .valueStream()
                .filter(query -> query.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("`", "&#x60;")
                .replace("=", "&#x3D;");
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }
}
