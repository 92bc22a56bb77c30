package vn.xephang.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
class PageArgumentTests {
    private static final String BY_NAME = ", orderBy: [{field: %s}], ";
    private final Api api;

    PageArgumentTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest(name = "{0}({1})")
    @MethodSource("refused")
    void aPageThatCannotBeIsRefusedByTheNameOfTheArgument(PagedField field, String arguments, String argument) {
        assertRefused(error(field, ", " + arguments), argument);
    }

    @ParameterizedTest
    @MethodSource("vn.xephang.graphql.PagedField#all")
    void aCursorOfAnotherOrderIsRefused(PagedField field) {
        var cursor = new Pages(api, field, ", ").page("first: 1").cursor("endCursor");
        var orderBy = BY_NAME.formatted(
                field.order().keySet().stream().sorted().toList().get(0));

        assertRefused(error(field, orderBy + "after: \"%s\"".formatted(cursor)), "after");
        assertRefused(error(field, orderBy + "before: \"%s\"".formatted(cursor)), "before");
    }

    @Test
    void aCursorOfAnotherFieldIsRefused() {
        for (var owner : PagedField.all()) {
            var cursor = new Pages(api, owner, ", ").page("first: 1").cursor("endCursor");
            PagedField.all().stream().filter(field -> field != owner).forEach(field -> {
                assertRefused(error(field, ", after: \"%s\"".formatted(cursor)), "after");
            });
        }
    }

    @Test
    void aCursorOfOtherArgumentsIsRefusedAndSaidToBeOne() {
        var cursor = new Pages(api, PagedField.UNITS, ", ").page("first: 1").cursor("endCursor");
        var refused = api.answer(
                "{ units(filter: {groups: [\"synthetic-group-7\"]}, after: \"%s\") { totalCount } }".formatted(cursor),
                Map.of());
        assertRefused(refused.at("/errors/0"), "after");
        assertThat(refused.at("/errors/0/message").asString())
                .contains("it must be a cursor of this very list: same field, arguments and order");
    }

    @ParameterizedTest
    @MethodSource("vn.xephang.graphql.PagedField#all")
    void anAlteredCursorIsRefused(PagedField field) {
        var bytes = Base64.getUrlDecoder()
                .decode(new Pages(api, field, ", ").page("first: 1").cursor("endCursor"));
        for (int i = 0; i < bytes.length; i++) {
            var altered = bytes.clone();
            // Seven turns no letter, digit or hyphen into another one that a code may have there.
            altered[i] ^= 7 << 4;
            var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertRefused(error(field, ", before: \"%s\"".formatted(cursor)), "before");
        }
    }

    @Test
    void aCursorWhoseRowIsGoneIsRefused() {
        var pages = new Pages(api, PagedField.UNITS, ", orderBy: [{field: CODE}], ");
        var owner = SyntheticDatabase.DATABASE.owner();
        owner.sql("""
                        insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
                        values ('synthetic-gaps-0', 'synthetic-group-7', 'Sắp mất', 'Soon gone', 'synthetic-source-1')
                        """).update();
        var first = pages.page("first: 1");
        owner.sql("delete from data.unit where unit_code = 'synthetic-gaps-0'").update();

        assertThat(first.keys()).isEqualTo(List.of("synthetic-gaps-0"));
        var cursor = first.cursor("endCursor");
        assertRefused(error(PagedField.UNITS, pages.orderBy() + "after: \"%s\"".formatted(cursor)), "after");
        assertRefused(error(PagedField.UNITS, pages.orderBy() + "before: \"%s\"".formatted(cursor)), "before");
    }

    @Test
    void aPageAfterTheLastRowIsEmpty() {
        var pages = new Pages(api, PagedField.UNITS, ", ");
        var last = pages.page("last: 1").cursor("endCursor");
        var beyond = pages.page("first: 3, after: \"%s\"".formatted(last));
        assertThat(beyond.keys()).isEmpty();
        assertThat(beyond.has("hasNextPage")).isFalse();
        assertThat(beyond.has("hasPreviousPage")).isTrue();
    }

    private JsonNode error(PagedField field, String arguments) {
        return api.error(field.query(arguments, "totalCount nodes { __typename }"));
    }

    private static void assertRefused(JsonNode error, String argument) {
        assertThat(error.get("extensions").get("code").asString())
                .as("%s", error)
                .isEqualTo("BAD_REQUEST");
        assertThat(error.get("extensions").get("argument").asString()).isEqualTo(argument);
        assertThat(error.get("message").asString()).contains("'" + argument + "'");
    }

    static Stream<Arguments> refused() {
        var notOurs = Base64.getUrlEncoder().encodeToString("not ours".getBytes(StandardCharsets.UTF_8));
        return PagedField.all().stream()
                .flatMap(field -> Stream.of(
                        Arguments.of(field, "first: 0", "first"),
                        Arguments.of(field, "first: -1", "first"),
                        Arguments.of(field, "first: 101", "first"),
                        Arguments.of(field, "last: 0", "last"),
                        Arguments.of(field, "last: 101", "last"),
                        Arguments.of(field, "first: 1, last: 1", "last"),
                        Arguments.of(field, "after: \"x\", before: \"x\"", "before"),
                        Arguments.of(field, "first: 1, before: \"x\"", "before"),
                        Arguments.of(field, "last: 1, after: \"x\"", "last"),
                        Arguments.of(field, "after: \"\"", "after"),
                        Arguments.of(field, "after: \"?\"", "after"),
                        Arguments.of(field, "before: \"" + notOurs + "\"", "before"),
                        Arguments.of(field, "after: \"" + "x".repeat(300) + "\"", "after")));
    }
}
