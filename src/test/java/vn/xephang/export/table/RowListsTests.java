package vn.xephang.export.table;

import graphql.language.AstPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.export.SyntheticSchema;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RowListsTests {
    @Test
    void aListIsChosenByTheEndOfItsName() {
        var query =
                "{ things { nodes { name children { rank parent { name } } siblings: children { name } } } boxes { name } }";
        var answer = """
                {"things": {"nodes": [
                  {"name": "a", "children": [{"rank": 1, "parent": {"name": "p"}}, {"rank": 2, "parent": null}]},
                  {"name": "b", "children": []},
                  {"name": "c", "children": [{"rank": 3, "parent": null}]}]},
                 "boxes": [{"name": "x"}]}
                """;
        assertThat(choices(query)).containsExactly("things", "children", "siblings", "boxes");
        var children = chosen(query, "children");
        assertThat(headers(children)).containsExactly("things.name", "rank", "parent.name");
        assertThat(rows(children, answer))
                .containsExactly(Arrays.asList("a", 1, "p"), Arrays.asList("a", 2, null), Arrays.asList("c", 3, null));
        assertThat(headers(chosen(query, "things.nodes.children"))).isEqualTo(headers(children));
        assertThat(rows(chosen(query, "things"), answer)).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(rows(chosen(query, "boxes"), answer)).containsExactly(List.of("x"));
    }

    @Test
    void whatOtherListsAskForIsNotAsked() {
        var query = """
                query ($no: Boolean = false, $first: Int, $s: String = "x") {
                  things(first: $first, search: $s) { ...T pageInfo { endCursor } } box { ...B }
                }
                fragment T on ThingConnection { nodes { name children { rank } } totalCount @skip(if: $no) }
                fragment B on Box { things { nodes { day } } }
                """;
        var document = SyntheticSchema.valid(query);
        var only = RowDocument.of(
                        document,
                        SyntheticSchema.operation(document, Map.of("first", 7)),
                        SyntheticSchema.SCHEMA,
                        Optional.of("children"))
                .document();
        assertThat(AstPrinter.printAstCompact(only))
                .contains("things(first:7,search:\"x\")", "name children{rank}", "totalCount")
                .doesNotContain("box", "day", "pageInfo", "$");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            { boxes { name things { nodes { name } } } }; things; one of boxes
            { boxes { name } things { nodes { name } } }; nodes.name; one of boxes, things
            { a: things { nodes { name } } b: things { nodes { name } } }; nodes; one of a, b
            { thing { name } }; boxes; no list to choose
            { boxes { name things { nodes { children { name } } } } }; children; one of boxes
            """)
    void aListThatCannotBeChosenIsRefused(String query, String rows, String allowed) {
        assertThat(catchThrowableOfType(Refusal.class, () -> chosen(query, rows)))
                .hasMessageContaining("Argument 'rows' is \"" + rows + "\"")
                .hasMessageContaining(allowed);
    }

    private static TableShape chosen(String query, String rows) {
        var document = SyntheticSchema.valid(query);
        var chosen = RowDocument.of(
                document, SyntheticSchema.operation(document, Map.of()), SyntheticSchema.SCHEMA, Optional.of(rows));
        return chosen.shape(SyntheticSchema.operation(chosen.document(), Map.of()), SyntheticSchema.SCHEMA, false);
    }

    private static List<String> choices(String query) {
        return new RowLists(SyntheticSchema.operation(SyntheticSchema.valid(query), Map.of()), SyntheticSchema.SCHEMA)
                .choices();
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
