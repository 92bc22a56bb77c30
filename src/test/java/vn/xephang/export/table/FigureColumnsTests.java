package vn.xephang.export.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.xephang.export.SyntheticSchema;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.Refusal;
import vn.xephang.provenance.Origin;
import vn.xephang.source.Source;
import vn.xephang.source.SourceKind;

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
    void theSourcesAreThoseOfTheFiguresOfTheRowAndAroundTheList() {
        var shape = shape("{ box { thing { rank } things { nodes { name score } } } }", ExtraColumn.SOURCE);
        assertThat(headers(shape)).containsExactly("box.thing.rank", "name", "score", "source", "sourceUrl");
        var around = with("rank", source("s1", DatePrecision.DAY));
        var first = with("score", source("s2", DatePrecision.MONTH), source("s1", DatePrecision.DAY));
        assertThat(cells(
                        shape,
                        Map.of("box", Map.of("thing", around, "things", Map.of("nodes", List.of(first, Map.of()))))))
                .containsExactly(
                        List.of("Nobody: Title s1, 2020-10-01|Nobody: Title s2, 2020-10", "http://s1|http://s2"),
                        List.of("Nobody: Title s1, 2020-10-01", "http://s1"));
    }

    @Test
    void aDateIsAsExactAsItIsKnownAndNoSourceIsNothing() {
        var shape = shape("{ thing { comment score } }", ExtraColumn.SOURCE);
        var thing = with("comment", source("s1", DatePrecision.YEAR), source("s2", DatePrecision.BEFORE));
        assertThat(cells(shape, Map.of("thing", thing)))
                .containsExactly(List.of("Nobody: Title s1, 2020|Nobody: Title s2", "http://s1|http://s2"));
        assertThat(cells(shape, Collections.singletonMap("thing", null))).containsExactly(Arrays.asList(null, null));
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

    private static Map<String, Object> with(String figure, Source... sources) {
        var object = new HashMap<String, Object>();
        Origin.put(object, Map.of(figure, new Origin(List.of(sources), Set.of(), List.of())));
        return object;
    }

    private static Source source(String code, DatePrecision precision) {
        return new Source(
                code,
                SourceKind.ARTICLE,
                "Title " + code,
                null,
                "Nobody",
                "http://" + code,
                null,
                LocalDate.of(2020, 10, 1),
                precision,
                false,
                null,
                null);
    }

    private static TableShape shape(String query, ExtraColumn extra) {
        var columns = new FigureColumns(SyntheticSchema.SCHEMA, Set.of(extra));
        var document = columns.added(SyntheticSchema.valid(query));
        SyntheticSchema.valid(graphql.language.AstPrinter.printAst(document));
        return TableShape.of(
                SyntheticSchema.operation(document, Map.of()), SyntheticSchema.SCHEMA, extra == ExtraColumn.SOURCE);
    }

    private static List<String> headers(TableShape shape) {
        return Headers.LONG.of(shape.columns());
    }

    /** Of the columns that were added at the end. */
    private static List<List<Object>> cells(TableShape shape, Map<String, ?> answer) {
        var added = shape.columns()
                .subList(shape.columns().size() - 2, shape.columns().size());
        return shape.rows(answer).stream()
                .map(row -> Arrays.asList(
                        added.stream().map(column -> column.cell(row)).toArray()))
                .toList();
    }
}
