package vn.xephang.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.Api;

import static org.assertj.core.api.Assertions.assertThat;

@SyntheticTest
class ListSizeTests {
    private final Api api;
    private final GraphQLSchema schema;

    ListSizeTests(@LocalServerPort int port, @Autowired GraphQlSource source) {
        this.api = new Api(port);
        this.schema = source.schema();
    }

    @Test
    void everyListSaysHowLongItCanBe() {
        assertThat(fields(ListSizes::isList)
                        // What holds values of a closed set is no longer than the set.
                        .filter(field ->
                                !(GraphQLTypeUtil.unwrapAll(field.definition().getType()) instanceof GraphQLEnumType))
                        .filter(field -> !field.isSized() && !isSizedFromAbove(field)))
                .as("lists to which the schema must add @listSize")
                .isEmpty();
    }

    @Test
    void aListWithAPageSizeIsAsLongAsThat() {
        assertThat(fields(field -> field.getArgument("first") != null))
                .isNotEmpty()
                .allSatisfy(field -> {
                    var directive =
                            field.definition().getAppliedDirectives("listSize").get(0);
                    var slicing = Objects.requireNonNull(directive.getArgument("slicingArguments"))
                            .<List<String>>getValue();
                    assertThat(slicing).as("%s", field).contains("first");
                    assertThat(slicing.contains("last"))
                            .isEqualTo(field.definition().getArgument("last") != null);
                });
    }

    @Test
    void aPageIsAsLongAsUsualWhereNothingIsSaid() {
        assertThat(fields(field -> field.getArgument("last") != null))
                .isNotEmpty()
                .allSatisfy(field -> {
                    var directive =
                            field.definition().getAppliedDirectives("listSize").get(0);
                    assertThat(Objects.requireNonNull(directive.getArgument("assumedSize"))
                                    .<Integer>getValue())
                            .as("%s", field)
                            .isEqualTo(PageArguments.USUAL_SIZE);
                });
    }

    @Test
    void noListOfSyntheticFiguresIsLongerThanItSays() {
        var sizes = new ListSizes(api, schema, List::of);
        assertThat(sizes.tooLong()).isEmpty();
    }

    private boolean isSizedFromAbove(Field field) {
        return fields(above -> GraphQLTypeUtil.unwrapAll(above.getType()) == field.type())
                .flatMap(above -> above.definition().getAppliedDirectives("listSize").stream())
                .anyMatch(directive -> Objects.requireNonNull(directive.getArgument("sizedFields"))
                        .<List<String>>getValue()
                        .contains(field.definition().getName()));
    }

    private Stream<Field> fields(Predicate<GraphQLFieldDefinition> wanted) {
        return SchemaEdges.objectTypes(schema)
                .flatMap(type -> type.getFields().stream().filter(wanted).map(field -> new Field(type, field)));
    }

    private record Field(GraphQLObjectType type, GraphQLFieldDefinition definition) {
        boolean isSized() {
            return definition.hasAppliedDirective("listSize");
        }

        @Override
        public String toString() {
            return type.getName() + "." + definition.getName();
        }
    }
}
