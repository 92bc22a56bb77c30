package vn.xephang.limit.argument;

import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.NearNames;
import vn.xephang.graphql.Shown;

/** Finds what of a value its type does not take, each with the way to it, what was given, and what is allowed. */
final class WrongValues {
    /** More than anybody mends at once, and as many as GraphQL itself looks for. */
    private static final int MOST = 100;

    private static final int MOST_ITEMS = 1000;

    private static final int LONGEST_NAME = 60;

    private final ScalarWords scalars;
    private final Function<VariableReference, Optional<Declared>> variables;
    private final List<InvalidArgument> found = new ArrayList<>();

    WrongValues(ScalarWords scalars, Function<VariableReference, Optional<Declared>> variables) {
        this.scalars = scalars;
        this.variables = variables;
    }

    List<InvalidArgument> found() {
        return found;
    }

    /** @param path the argument with the way to the value, as in {@code filter.years[1]} */
    void look(String path, GraphQLInputType type, Given given) {
        if (found.size() >= MOST) {
            return;
        }
        if (given instanceof Written written && written.value() instanceof VariableReference variable) {
            variables.apply(variable).ifPresent(declared -> look(path, type, declared));
        } else if (type instanceof GraphQLNonNull nonNull) {
            lookNotNull(path, (GraphQLInputType) nonNull.getWrappedType(), given);
        } else if (!given.isNull()) {
            lookNullable(path, type, given);
        }
    }

    /** A variable that must have a value and has none is for GraphQL to refuse, before it looks for where it is used. */
    private void look(String path, GraphQLInputType type, Declared variable) {
        if (variable.given().isNull()) {
            look(path, variable.type() instanceof GraphQLNonNull ? nullable(type) : type, variable.given());
        } else {
            look(path, variable.type(), variable.given());
        }
    }

    private static GraphQLInputType nullable(GraphQLInputType type) {
        return type instanceof GraphQLNonNull nonNull ? (GraphQLInputType) nonNull.getWrappedType() : type;
    }

    private void lookNotNull(String path, GraphQLInputType type, Given given) {
        if (given.isNull()) {
            found.add(new InvalidArgument(path, null, "it must have a value: " + InputWords.of(type)));
        } else {
            lookNullable(path, type, given);
        }
    }

    private void lookNullable(String path, GraphQLInputType type, Given given) {
        if (type instanceof GraphQLList list) {
            lookAtItems(path, (GraphQLInputType) list.getWrappedType(), given);
        } else if (type instanceof GraphQLInputObjectType object) {
            lookAtMembers(path, object, given);
        } else if (type instanceof GraphQLEnumType choice) {
            lookAtName(path, choice, given);
        } else if (type instanceof GraphQLScalarType scalar && !given.isOf(scalar)) {
            found.add(scalars.refusal(path, scalar, given));
        }
    }

    /** GraphQL takes an item for the list of it alone. */
    private void lookAtItems(String path, GraphQLInputType type, Given given) {
        var items = given.items();
        if (items == null) {
            look(path, type, given);
            return;
        }
        // A list of so many is refused for its length, whatever they are.
        for (var i = 0; i < Math.min(items.size(), MOST_ITEMS) && found.size() < MOST; i++) {
            look(path + "[" + i + "]", type, items.get(i));
        }
    }

    private void lookAtMembers(String path, GraphQLInputObjectType type, Given given) {
        var members = given.members();
        if (members == null) {
            found.add(new InvalidArgument(path, given.shown(), "it must be " + InputWords.of(type)));
            return;
        }
        members.entrySet().stream().takeWhile(member -> found.size() < MOST).forEach(member -> {
            var field = type.getField(member.getKey());
            if (field == null) {
                found.add(noField(path, member.getKey(), member.getValue().shown(), type));
            } else {
                look(path + "." + member.getKey(), field.getType(), member.getValue());
            }
        });
        type.getFields().stream()
                .filter(field -> !members.containsKey(field.getName()) && !field.hasSetDefaultValue())
                .forEach(field -> look(path + "." + field.getName(), field.getType(), new Sent(null)));
    }

    static InvalidArgument noField(String path, String name, Object given, GraphQLInputObjectType type) {
        var near = NearNames.of(
                name,
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList());
        return new InvalidArgument(
                path + "." + Shown.cut(name, LONGEST_NAME),
                given,
                (near.isEmpty() ? "" : "is '%s.%s' meant? ".formatted(path, near.get(0))) + path + " has only "
                        + InputWords.fields(type));
    }

    private void lookAtName(String path, GraphQLEnumType type, Given given) {
        if (!given.isOf(type)) {
            var near = NearNames.of(given.word(), InputWords.names(type));
            found.add(new InvalidArgument(
                    path,
                    given.shown(),
                    (near.isEmpty() ? "" : "is %s meant? ".formatted(near.get(0))) + "it must be " + InputWords.of(type)
                            + (given.shown() instanceof String ? given.hint() : ""),
                    Map.of()));
        }
    }

    /** A variable's type, and what it was given or has by default. */
    record Declared(GraphQLInputType type, Given given) {}
}
