package vn.xephang.savedquery;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A plain value within a parameter that is an object.
 *
 * @param name as a link has it, {@code filter.rank.lte}
 * @param allowed all that it can be; empty where that is not a few
 */
record ListedField(String name, String type, List<String> allowed, String description) {
    /** Those of a parameter; none where it is no object. */
    static Stream<ListedField> of(String parameter, GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object
                ? object.getFields().stream().flatMap(field -> {
                    var way = parameter + "." + field.getName();
                    return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType
                            ? of(way, field.getType())
                            : Stream.of(new ListedField(
                                    way,
                                    GraphQLTypeUtil.simplePrint(field.getType()),
                                    allowed(field.getType()),
                                    Objects.toString(field.getDescription(), "")));
                })
                : Stream.of();
    }

    static List<String> allowed(GraphQLInputType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType choice
                ? choice.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }

    String help() {
        return ListedQuery.html(description);
    }

    String choices() {
        return String.join(", ", allowed);
    }
}
