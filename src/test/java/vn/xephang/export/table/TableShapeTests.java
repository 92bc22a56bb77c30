package vn.xephang.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.export.SyntheticSchema;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TableShapeTests {
    @Test
    void theItemsOfTheListAreTheRowsAndNestedObjectsDottedColumns() {
        var shape = shape("{ boxes { name thing { name parent { rank } } } }");
        assertThat(headers(shape)).containsExactly("name", "thing.name", "thing.parent.rank");
        assertThat(rows(shape, """
                {"boxes": [{"name": "a", "thing": {"name": "b", "parent": {"rank": 3}}}, {"name": "c", "thing": null}]}
                """)).containsExactly(Arrays.asList("a", "b", 3), Arrays.asList("c", null, null));
    }

    @Test
    void valuesAroundTheListAreRepeatedBesideEachRow() {
        var shape = shape("{ thing { rank } box { name things { totalCount nodes { name } } thing { name } } }");
        assertThat(headers(shape))
                .containsExactly("thing.rank", "box.name", "box.things.totalCount", "name", "box.thing.name");
        assertThat(rows(shape, """
                {"thing": {"rank": 1}, "box": {"name": "b", "thing": null, "things": {"totalCount": 2, "nodes": [{"name": "x"}, {"name": "y"}]}}}
                """))
                .containsExactly(Arrays.asList(1, "b", 2, "x", null), Arrays.asList(1, "b", 2, "y", null));
    }

    @Test
    void columnsAreThereWithoutRows() {
        var shape = shape("{ box { name things { nodes { name } } } }");
        assertThat(headers(shape)).containsExactly("box.name", "name");
        assertThat(rows(shape, "{\"box\": {\"name\": \"b\", \"things\": {\"nodes\": []}}}"))
                .isEmpty();
        assertThat(rows(shape, "{\"box\": null}")).isEmpty();
    }

    @Test
    void withoutAListThereIsOneRow() {
        var shape = shape("{ thing { name rank } }");
        assertThat(headers(shape)).containsExactly("thing.name", "thing.rank");
        assertThat(rows(shape, "{\"thing\": null}")).containsExactly(Arrays.asList(null, null));
    }

    @Test
    void nodesAndTheNodesOfEdgesAreTheSameList() {
        var shape = shape("{ things { edges { cursor node { name } } nodes { rank } pageInfo { endCursor } } }");
        assertThat(headers(shape)).containsExactly("cursor", "name", "rank");
        assertThat(rows(shape, """
                {"things": {"edges": [{"cursor": "c1", "node": {"name": "x"}}], "nodes": [{"rank": 4}], "pageInfo": {"endCursor": "c1"}}}
                """)).containsExactly(List.of("c1", "x", 4));
    }

    @Test
    void listsOfPlainValuesAreJoinedInOneCell() {
        var shape = shape("{ boxes { years thing { reasons } } }");
        assertThat(rows(shape, """
                {"boxes": [{"years": [2019, 2020], "thing": {"reasons": ["A|B", "C\\\\D"]}}, {"years": [], "thing": null}]}
                """)).containsExactly(List.of("2019|2020", "A\\|B|C\\\\D"), Arrays.asList("", null));
        assertThat(shape.columns().get(0).kind()).isEqualTo(CellKind.TEXT);
    }

    @Test
    void aliasesNameTheColumns() {
        assertThat(headers(shape("{ all: boxes { label: name vi: thing { n: name(language: \"vi\") } } }")))
                .containsExactly("label", "vi.n");
    }

    @Test
    void fragmentsStandWhereTheyAreSpreadAndTypesOfOnePlaceShareColumns() {
        var shape = shape("""
                { any { ... on Thing { name rank } ...F } }
                fragment F on Box { name years }
                """);
        assertThat(headers(shape)).containsExactly("any.name", "any.rank", "any.years");
        assertThat(headers(shape("{ node { id ... on Thing { name } } }"))).containsExactly("node.id", "node.name");
    }

    @Test
    void whatIsSkippedIsNoColumn() {
        var document = SyntheticSchema.valid(
                "query ($no: Boolean!) { boxes { name thing @include(if: $no) { children { name } } years @skip(if: $no) } }");
        var shape =
                TableShape.of(SyntheticSchema.operation(document, Map.of("no", false)), SyntheticSchema.SCHEMA, false);
        assertThat(headers(shape)).containsExactly("name", "years");
    }

    @Test
    void kindsFollowTheSchema() {
        assertThat(shape("{ thing { id score rank isNew day at scoreStatus __typename } }")
                        .columns())
                .extracting(Column::kind)
                .containsExactly(
                        CellKind.TEXT,
                        CellKind.NUMBER,
                        CellKind.NUMBER,
                        CellKind.BOOLEAN,
                        CellKind.DATE,
                        CellKind.DATE_TIME,
                        CellKind.TEXT,
                        CellKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            { boxes { name things { nodes { name } } } }; boxes; boxes.things.nodes
            { boxes { name } things { totalCount edges { node { name } } } }; boxes; things.edges
            { a: things { nodes { name } } b: things { nodes { name } } }; a.nodes; b.nodes
            { things { nodes { name children { name } } } }; things.nodes; things.nodes.children
            { any { ... on Thing { children { name } } ... on Box { things { nodes { name } } } } }; any.children; any.things.nodes
            """)
    void aSecondListIsRefusedByTheNamesOfBoth(String query, String first, String second) {
        var refusal = catchThrowableOfType(Refusal.class, () -> shape(query));
        assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST);
        assertThat(refusal).hasMessageContaining("'" + first + "' and '" + second + "'");
        assertThat(refusal.extensions()).containsEntry("lists", List.of(first, second));
    }

    @Test
    void aConnectionOfWhichOnlyTheLengthIsAskedIsNoList() {
        assertThat(headers(shape("{ boxes { name things { totalCount } } }")))
                .containsExactly("name", "things.totalCount");
    }

    @Test
    void aQueryWithoutValuesIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> shape("{ things { pageInfo { endCursor } } }")))
                .hasMessageContaining("column for each plain value");
    }

    private static TableShape shape(String query) {
        return TableShape.of(
                SyntheticSchema.operation(SyntheticSchema.valid(query), Map.of()), SyntheticSchema.SCHEMA, false);
    }

    private static List<String> headers(TableShape shape) {
        return Headers.LONG.of(shape.columns());
    }

    private static List<List<@Nullable Object>> rows(TableShape shape, String answer) {
        return shape.rows(JsonMapper.shared().readValue(answer, new TypeReference<Map<String, Object>>() {})).stream()
                .map(row -> Arrays.asList(
                        shape.columns().stream().map(column -> column.cell(row)).toArray()))
                .toList();
    }
}
