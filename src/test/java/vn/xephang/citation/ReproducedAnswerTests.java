package vn.xephang.citation;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class ReproducedAnswerTests {
    private final Api api;
    private final Answers answers;

    ReproducedAnswerTests(@LocalServerPort int port) {
        api = new Api(port);
        answers = new Answers(port);
    }

    @Test
    void aLinkGivesTheSameAgain() {
        var query = "query Scores($year: Int!) { groupRanking(group: \"districts\", year: $year) "
                + "{ entries { nodes { unit { name } score } } } }";
        var posted = api.answer(answers.body(
                Map.of("query", query, "variables", Map.of("year", 2019), "extensions", Map.of("reproduce", true))));
        var link = posted.at("/extensions/reproduce/link").asString();
        assertThat(link).startsWith("http://127.0.0.1:").contains("year%22%3A2019", "reproduce=1", "format=json");
        var again = answers.json(answers.get(link));
        assertThat(again.get("data").toString()).isEqualTo(posted.get("data").toString());
        assertThat(again.at("/extensions/reproduce/link").asString()).isNotEmpty();
        var saved = answers.get("/q/group-ranking.json?year=2019&reproduce=1");
        assertThat(answers.get(answers.json(saved)
                                .at("/extensions/reproduce/link")
                                .asString())
                        .body())
                .isEqualTo(saved.body());
    }

    @Test
    void theLineToCiteHasTitleReleaseDateAndLink() {
        var citation =
                answers.json(answers.get("/q/risers?year=2019&reproduce=1")).at("/extensions/reproduce");
        assertThat(citation.at("/citation/vi").asString())
                .startsWith("Xếp Hạng: “Đơn vị nào tăng hạng, hay giảm hạng, nhiều nhất")
                .contains("(UBND phường, xã; 2019; ", "bản phát hành số 1, ngày ")
                .endsWith(" " + citation.get("link").asString());
        assertThat(citation.at("/citation/en").asString())
                .contains("(Commune-level people's committees; 2019; 2018; UP)")
                .contains("release 1, "
                        + citation.at("/release/publishedAt").asString().substring(0, 10))
                .endsWith(citation.get("link").asString());
        assertThat(citation.at("/release/checksum").asString())
                .isEqualTo(api.data("{ dataset { release { checksum } } }")
                        .findValue("checksum")
                        .asString());
        assertThat(answers.json(answers.get(citation.get("allSources").asString()))
                        .at("/data/dataset/sources"))
                .hasSizeGreaterThan(5);
        assertThat(citation.get("licence").asString()).isEqualTo("CC-BY-4.0");
    }

    /** Another default in the document would else make another answer of it. */
    @Test
    void theLinkOfASavedQuerySaysWhatItMeansByDefault() {
        var saved = answers.get("/q/movers.json?first=2&reproduce=1");
        var link = answers.json(saved).at("/extensions/reproduce/link").asString();
        assertThat(link).endsWith("/q/movers.json?first=2&reproduce=1&years=2019&minimumComparability=CAVEAT");
        assertThat(answers.get(link).body()).isEqualTo(saved.body());
        var filtered = answers.json(answers.get("/q/yearly-scores?filter.years=2018&orderBy=&reproduce=1"))
                .at("/extensions/reproduce/link")
                .asString();
        assertThat(filtered).doesNotContain("filter=", "orderBy=%5B").contains("filter.years=2018", "&orderBy=&");
        assertThat(answers.json(answers.get(filtered)).get("data"))
                .isEqualTo(answers.json(answers.get("/q/yearly-scores?filter.years=2018&orderBy="))
                        .get("data"));
    }

    @Test
    void theTitleCallsUnitsAndGroupsByTheirNames() {
        var title = title("{ unit(code: \"so-du-lich\") { name } group(code: \"districts\") { name } }");
        assertThat(title.get("vi").asString()).isEqualTo("unit, group (Sở Du lịch; UBND quận, huyện)");
        assertThat(title.get("en").asString())
                .isEqualTo("unit, group (Department of Tourism; District people's committees)");
        assertThat(title("{ units(filter: {search: \"districts\"}) { totalCount } }")
                        .get("en")
                        .asString())
                .isEqualTo("units (districts)");
    }

    @Test
    void theTitleOfAFallSaysSo() {
        var title = answers.json(answers.get("/q/risers?direction=DOWN&reproduce=1"))
                .at("/extensions/reproduce/title/en")
                .asString();
        assertThat(title).contains("fell most", "DOWN");
    }

    private JsonNode title(String query) {
        return api.answer(answers.body(Map.of("query", query, "extensions", Map.of("reproduce", true))))
                .at("/extensions/reproduce/title");
    }

    @Test
    void onlyWhoAsksRightlyGetsIt() {
        assertThat(answers.json(answers.get("/q/group-ranking?reproduce=0")).has("extensions"))
                .isFalse();
        for (var wrong : List.of(
                "/q/group-ranking?reproduce=yes",
                "/q/group-ranking.csv?reproduce=1",
                "/graphql?query=%7B__typename%7D&extensions=%7B%22reproduce%22:1%7D")) {
            var refused = answers.get(wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(answers.text(refused)).containsPattern("'(extensions.)?reproduce'");
        }
        var broken = answers.json(answers.get("/graphql?reproduce=1&query=%7Bnothing%7D"));
        assertThat(broken.at("/errors/0/extensions/code").asString()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(broken.at("/errors/0/locations/0/column").intValue()).isEqualTo(2);
    }
}
