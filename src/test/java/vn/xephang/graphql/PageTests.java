package vn.xephang.graphql;

import graphql.schema.GraphQLEnumType;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
class PageTests {
    private static final Comparator<JsonNode> RISING = (a, b) -> a.isNumber()
            ? a.decimalValue().compareTo(b.decimalValue())
            : a.asString().compareTo(b.asString());
    private final Api api;

    PageTests(@LocalServerPort int port) {
        this.api = new Api(port);
    }

    @ParameterizedTest(name = "{0} by {1} {2}")
    @MethodSource("orders")
    void aListIsInTheOrderThatIsAskedForWithUnknownValuesLast(PagedField field, String order, String direction) {
        var path = Objects.requireNonNull(field.order().get(order));
        var values = new Pages(api, field, orderBy(order, direction)).values(path);
        var known = values.stream().filter(Objects::nonNull).toList();

        assertThat(known).isNotEmpty().isSortedAccordingTo("ASC".equals(direction) ? RISING : RISING.reversed());
        assertThat(values.subList(0, known.size())).doesNotContainNull();
    }

    @ParameterizedTest(name = "{0} by {1} {2}")
    @MethodSource("orders")
    void pagesOfAnySizeInBothDirectionsVisitEveryRowOnceInOneOrder(PagedField field, String order, String direction) {
        visitsEveryRowOnce(new Pages(api, field, orderBy(order, direction)));
    }

    @ParameterizedTest
    @MethodSource("vn.xephang.graphql.PagedField#all")
    void theUsualOrderIsTotalToo(PagedField field) {
        visitsEveryRowOnce(new Pages(api, field, ", "));
    }

    @Test
    void everyOrderIsTried(@Autowired GraphQlSource source) {
        for (var field : PagedField.all()) {
            var type = (GraphQLEnumType) source.schema().getType(field.orderType());
            var names = Objects.requireNonNull(type).getValues().stream().map(value -> value.getName());
            assertThat(names.filter(field::isTried))
                    .containsExactlyInAnyOrderElementsOf(field.order().keySet());
        }
    }

    private static void visitsEveryRowOnce(Pages pages) {
        var whole = pages.page("first: 100");
        assertThat(whole.keys()).hasSizeGreaterThan(6).doesNotHaveDuplicates().hasSize(pages.totalCount());
        assertThat(whole.has("hasNextPage")).isFalse();
        assertThat(pages.backward(100)).isEqualTo(whole.keys());
        for (int size : new int[] {1, 3}) {
            assertThat(pages.forward(size)).as("forward by %d", size).isEqualTo(whole.keys());
            assertThat(pages.backward(size)).as("backward by %d", size).isEqualTo(whole.keys());
        }
    }

    private static String orderBy(String order, String direction) {
        return ", orderBy: [{field: %s, direction: %s}], ".formatted(order, direction);
    }

    static Stream<Arguments> orders() {
        return PagedField.all().stream()
                .flatMap(field -> field.order().keySet().stream()
                        .sorted()
                        .flatMap(order ->
                                Stream.of("ASC", "DESC").map(direction -> Arguments.of(field, order, direction))));
    }
}
