package vn.xephang.provenance;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.xephang.FiguresTest;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class ExampleOriginTests {
    private final QuestionRunner runner;

    ExampleOriginTests(@Autowired QuestionRunner runner) {
        this.runner = runner;
    }

    /** A count of nothing, and that something is not known, need nobody to have said anything. */
    @ParameterizedTest
    @MethodSource("documents")
    void everyFigureOfAnExampleHasASource(Document document) {
        var answer = runner.run(
                new Question(document.text(), null, document.variables(), Map.of(), true),
                new MockHttpServletRequest("GET", "/graphql"),
                FigureTrail.toSources());
        assertThat(answer.errors()).isEmpty();
        var without = new TreeSet<String>();
        look(answer.data(), "", without);
        assertThat(without).isEmpty();
    }

    private static void look(@Nullable Object value, String place, TreeSet<String> without) {
        if (value instanceof List<?> items) {
            items.forEach(item -> look(item, place, without));
        } else if (value instanceof Map<?, ?> object) {
            Origin.of(object).forEach((key, origin) -> {
                if (origin.sources().isEmpty() && !isNothing(object.get(key))) {
                    without.add(place + "." + key + " = " + object.get(key));
                }
            });
            object.forEach((key, inner) -> look(inner, place + "." + key, without));
        }
    }

    private static boolean isNothing(@Nullable Object value) {
        return Boolean.FALSE.equals(value)
                || "NOT_CHECKABLE".equals(value)
                || "UNKNOWN".equals(value)
                || value instanceof Number number && new BigDecimal(number.toString()).signum() == 0;
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }
}
