package vn.xephang.limit.argument;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.operation.AskedField;
import vn.xephang.limit.operation.Operation;

/** Refuses values that no argument of the API takes, wherever they stand and whether written or given by a variable. */
@Component
public class ArgumentLimits {
    /** What these are follows from their names, by the Relay specification and by the habit of this schema. */
    private static final Set<String> CURSORS = Set.of("after", "before");

    private static final String SEARCH = "search";
    private final LimitProperties.Argument limits;

    ArgumentLimits(LimitProperties properties) {
        this.limits = properties.argument();
    }

    /** Refuses a value that is not of its type. */
    public void check(String path, GraphQLInputType type, @Nullable Object value) {
        var values = new WrongValues(new ScalarWords(limits.pageSize()), variable -> Optional.empty());
        values.look(path, type, new Sent(value));
        if (!values.found().isEmpty()) {
            throw values.found().get(0);
        }
    }

    /** That an object of this type has no such field. */
    public static InvalidArgument noField(String path, String name, String given, GraphQLInputObjectType type) {
        return WrongValues.noField(path, name, given, type);
    }

    /** Refuses nulls where there must be a value, wherever GraphQL has let them pass. */
    public void checkNulls(ExecutionContext execution) {
        var nulls = LateNulls.of(execution, new ScalarWords(limits.pageSize()));
        if (!nulls.isEmpty()) {
            throw new AbortExecutionException(nulls);
        }
    }

    public void check(Operation operation) {
        check(operation, operation.root());
    }

    private void check(Operation operation, List<AskedField> fields) {
        for (var field : fields) {
            field.arguments().forEach((name, value) -> {
                try {
                    check(name, name, value);
                } catch (InvalidArgument wrong) {
                    throw new AbortExecutionException(List.of(wrong.error(field.place(name))));
                }
            });
            check(operation, operation.below(field));
        }
    }

    /** @param path the argument with the way to the value, as in {@code filter.search} */
    private void check(String path, String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> check(path + "." + key, String.valueOf(key), inner));
        } else if (value instanceof Collection<?> list) {
            checkLength(path, list);
            var place = 0;
            for (var item : list) {
                check("%s[%d]".formatted(path, place++), name, item);
            }
        } else if (value instanceof String text) {
            checkText(path, name, text);
        } else if (value instanceof Number number && ScalarWords.SIZES.contains(name)) {
            checkSize(path, number);
        }
    }

    private void checkSize(String path, Number number) {
        if (number.longValue() < 1 || number.longValue() > limits.pageSize()) {
            throw new InvalidArgument(
                    path,
                    number,
                    "it must be from 1 to " + limits.pageSize(),
                    details("pageSize", number.longValue(), limits.pageSize()));
        }
    }

    private void checkLength(String path, Collection<?> list) {
        if (list.size() > limits.listLength()) {
            throw new InvalidArgument(
                    path,
                    new InvalidArgument.ListOf(list.size()),
                    "it may hold at most " + limits.listLength(),
                    details("listLength", list.size(), limits.listLength()));
        }
    }

    private void checkText(String path, String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidArgument(path, text, "it may not hold the character NUL");
        }
        if (text.codePoints().anyMatch(ArgumentLimits::isHalf)) {
            throw new InvalidArgument(path, text, "it may not hold half of a surrogate pair, which is no character");
        }
        if (SEARCH.equals(name)) {
            checkCharacters(path, text, "searchLength", limits.searchLength());
        } else if (CURSORS.contains(name)) {
            checkCharacters(path, text, "cursorLength", limits.cursorLength());
        }
    }

    private static void checkCharacters(String path, String text, String limit, int allowed) {
        int asked = text.codePointCount(0, text.length());
        if (asked > allowed) {
            throw new InvalidArgument(
                    path,
                    text,
                    "it may have at most %d characters, not %d".formatted(allowed, asked),
                    details(limit, asked, allowed));
        }
    }

    /** What a pair is made of is no code point by itself. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static Map<String, Object> details(String limit, long asked, long allowed) {
        return Map.of("limit", limit, "asked", asked, "allowed", allowed);
    }
}
