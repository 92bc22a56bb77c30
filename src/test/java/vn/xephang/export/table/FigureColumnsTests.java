package vn.xephang.export.table;

import graphql.execution.CoercedVariables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.export.SyntheticSchema;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FigureColumnsTests {
    @Test
    void theStatusStandsBesideItsFigureAndIsNamedAfterIt() {
        assertThat(headers(shape("{ boxes { name thing { score place: rank name } } }", ExtraColumn.STATUS)))
                .containsExactly(
                        "name", "thing.score", "thing.scoreStatus", "thing.place", "thing.placeStatus", "thing.name");
    }

    @Test
    void aStatusThatIsAskedForAnywayIsThereOnce() {
        assertThat(headers(shape(
                        "{ thing { score rank scoreStatus ...F } } fragment F on Thing { score }", ExtraColumn.STATUS)))
                .containsExactly("thing.score", "thing.scoreStatus", "thing.rank", "thing.rankStatus");
    }

    @Test
    void theSourcesAreThoseOfTheClaimsThatAreServedOfTheFiguresThatAreThere() {
        var shape = shape("{ box { thing { rank } things { nodes { name score } } } }", ExtraColumn.SOURCE);
        assertThat(headers(shape)).containsExactly("box.thing.rank", "name", "score", "source", "sourceUrl");
        assertThat(cells(shape, """
                {"box": {
                  "thing": {"rank": 1, "tableClaims": [%s, %s]},
                  "things": {"nodes": [
                    {"name": "a", "score": 97.20, "tableClaims": [%s, %s, %s]},
                    {"name": "b", "score": null, "tableClaims": []}]}}}
                """.formatted(
                                claim("SCORE", true, "not-of-a-score", "DAY"),
                                claim("RANK", true, "s1", "DAY"),
                                claim("SCORE", true, "s1", "DAY"),
                                claim("SCORE", true, "s2", "MONTH"),
                                claim("SCORE", false, "not-preferred", "DAY"))))
                .containsExactly(
                        List.of("Nobody: Title s1, 2020-10-01|Nobody: Title s2, 2020-10", "http://s1|http://s2"),
                        List.of("Nobody: Title s1, 2020-10-01", "http://s1"));
    }

    @Test
    void aFigureOfNoMeasureRestsOnAllClaims() {
        var shape = shape("{ thing { comment score } }", ExtraColumn.SOURCE);
        assertThat(cells(
                        shape,
                        "{\"thing\": {\"tableClaims\": [%s, %s]}}"
                                .formatted(claim("RANK", false, "s1", "YEAR"), claim("SCORE", true, "s2", "BEFORE"))))
                .containsExactly(List.of("Nobody: Title s1, 2020|Nobody: Title s2", "http://s1|http://s2"));
        assertThat(cells(shape, "{\"thing\": null}")).containsExactly(Arrays.asList(null, null));
    }

    @Test
    void aQueryWithoutFiguresIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> shape("{ thing { name } }", ExtraColumn.STATUS)))
                .hasMessageContaining("The column 'status' cannot be added");
        assertThat(catchThrowableOfType(Refusal.class, () -> shape("{ boxes { name } }", ExtraColumn.SOURCE)))
                .hasMessageContaining("The column 'source' cannot be added");
    }

    @Test
    void theReleaseIsNotAskedOfTheDocument() {
        assertThat(headers(shape("{ thing { score } }", ExtraColumn.RELEASE))).containsExactly("thing.score");
    }

    private static String claim(String measure, boolean preferred, String source, String precision) {
        return """
                {"measure": "%s", "preferred": %s, "source": {"code": "%3$s", "title": "Title %3$s", "publisher": "Nobody",
                  "url": "http://%3$s", "publishedOn": "2020-10-01", "publishedOnPrecision": "%4$s"}}
                """.formatted(measure, preferred, source, precision);
    }

    private static TableShape shape(String query, ExtraColumn extra) {
        var columns = new FigureColumns(SyntheticSchema.SCHEMA, Set.of(extra));
        var document = columns.added(SyntheticSchema.valid(query), CoercedVariables.emptyVariables());
        SyntheticSchema.valid(graphql.language.AstPrinter.printAst(document));
        return TableShape.of(SyntheticSchema.operation(document, Map.of()), SyntheticSchema.SCHEMA);
    }

    private static List<String> headers(TableShape shape) {
        return Headers.LONG.of(shape.columns());
    }

    /** Of the columns that were added at the end. */
    private static List<List<Object>> cells(TableShape shape, String answer) {
        var added = shape.columns()
                .subList(shape.columns().size() - 2, shape.columns().size());
        return shape.rows(JsonMapper.shared().readValue(answer, new TypeReference<Map<String, Object>>() {})).stream()
                .map(row -> Arrays.asList(
                        added.stream().map(column -> column.cell(row)).toArray()))
                .toList();
    }
}
