package vn.xephang.citation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** What an answer says of its own figures, asked for along with it. */
record Reproduced(Api api, Answers answers) {
    /** A unit whose ranks several sources state, in several years. */
    static final String UNIT = "so-thong-tin-va-truyen-thong";

    /** For a unit, a year and what is asked of the change. */
    static final String CHANGE = "{ unit(code: \"%s\") { yearlyScore(year: %d) { rankChange { %s } } } }";

    static Reproduced at(int port) {
        return new Reproduced(new Api(port), new Answers(port));
    }

    JsonNode of(String query) {
        var answer = api.answer(answers.body(Map.of("query", query, "extensions", Map.of("reproduce", true))));
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        return answer.at("/extensions/reproduce");
    }

    /** The codes of its sources. */
    Set<String> sources(String query) {
        return new TreeSet<>(of(query).get("sources").findValuesAsString("code"));
    }
}
