package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An argument as the name of a file has it.
 *
 * @param words empty where nothing is worth telling
 * @param isTold whether the words tell all of it, or it is what goes without saying
 */
record FileArgument(String words, boolean isTold) {
    /** Numbers below are sizes, and all above years. */
    private static final int LEAST_YEAR = 1000;

    private static final String PLAIN = "[a-z0-9]+(-[a-z0-9]+)*";

    /**
     * The value that a variable has.
     *
     * @param defaults of the document, where it is one that everybody knows
     */
    static FileArgument of(
            VariableDefinition variable, ExecutionContext operation, Optional<? extends Map<String, ?>> defaults) {
        var name = variable.getName();
        var value = operation.getCoercedVariables().toMap().get(name);
        var given = operation.getExecutionInput().getRawVariables().toMap();
        var isDefault = !given.containsKey(name)
                || defaults.filter(all -> same(all.get(name), given.get(name))).isPresent();
        var values = value instanceof List<?> items
                ? items
                : Stream.ofNullable(value).toList();
        var isEnum = isEnum(variable.getType(), operation.getGraphQLSchema());
        if (values.stream().allMatch(item -> isEnum || isPlain(item))
                && !(values.isEmpty() && given.containsKey(name))) {
            var told = values.stream().map(FileName::cleaned).collect(Collectors.joining("+"));
            return new FileArgument(isDefault && isEnum ? "" : told, true);
        }
        return new FileArgument(
                isDefault ? "" : words(value).map(FileName::cleaned).collect(Collectors.joining("-")), isDefault);
    }

    private static boolean isEnum(Type<?> type, GraphQLSchema schema) {
        if (type instanceof NonNullType nonNull) {
            return isEnum(nonNull.getType(), schema);
        }
        return type instanceof ListType list
                ? isEnum(list.getType(), schema)
                : schema.getType(((TypeName) type).getName()) instanceof GraphQLEnumType;
    }

    /** Texts that a name of a file holds as they are, and numbers that are years. */
    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Integer number && number >= LEAST_YEAR
                || value instanceof TemporalAccessor
                || value instanceof String text && text.matches(PLAIN);
    }

    private static Stream<String> words(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .flatMap(member ->
                            Stream.concat(Stream.of(String.valueOf(member.getKey())), words(member.getValue())));
        }
        return value instanceof List<?> items
                ? items.stream().flatMap(FileArgument::words)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    /** Numbers by what they are worth, however they were read. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return String.valueOf(normal(one)).equals(String.valueOf(normal(other)));
    }

    private static @Nullable Object normal(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            var members = new ArrayList<String>();
            object.forEach((key, member) -> members.add(key + "=" + normal(member)));
            return members.stream().sorted().toList();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> String.valueOf(normal(item))).toList();
        }
        return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
    }
}
