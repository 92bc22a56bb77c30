package vn.xephang.limit.operation;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a field's arguments as they will be used: as written, from a variable, or by default. */
final class ArgumentValues {
    private final Map<String, Object> variables;

    /** With the variables as GraphQL has read them, their defaults filled in. */
    ArgumentValues(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** By the name of the argument, in plain Java: lists, maps, strings, numbers; without those that are null or absent. */
    Map<String, Object> of(GraphQLFieldDefinition definition, Field field) {
        var values = new LinkedHashMap<String, Object>();
        for (var argument : definition.getArguments()) {
            put(values, argument.getName(), byDefault(argument));
        }
        for (var argument : field.getArguments()) {
            var value = argument.getValue();
            if (!isAbsent(value)) {
                values.remove(argument.getName());
                put(values, argument.getName(), plain(value));
            }
        }
        return values;
    }

    private static @Nullable Object byDefault(GraphQLArgument argument) {
        return argument.hasSetDefaultValue() ? GraphQLArgument.getArgumentDefaultValue(argument) : null;
    }

    /** An argument whose variable is not given has its default. */
    private boolean isAbsent(@Nullable Value<?> value) {
        return value instanceof VariableReference variable && !variables.containsKey(variable.getName());
    }

    private @Nullable Object plain(@Nullable Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (value instanceof ArrayValue array) {
            var list = new ArrayList<@Nullable Object>();
            array.getValues().forEach(item -> list.add(plain(item)));
            return list;
        }
        if (value instanceof ObjectValue object) {
            var map = new LinkedHashMap<String, Object>();
            object.getObjectFields().forEach(field -> put(map, field.getName(), plain(field.getValue())));
            return map;
        }
        return scalar(value);
    }

    private static @Nullable Object scalar(@Nullable Value<?> value) {
        if (value instanceof StringValue text) {
            return text.getValue();
        }
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof FloatValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return value instanceof EnumValue choice ? choice.getName() : null;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
