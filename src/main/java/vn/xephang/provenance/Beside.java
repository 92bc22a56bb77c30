package vn.xephang.provenance;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another field of an object, asked for beside a figure and under a name that no question gives anything: a caller may call its own
 * fields whatever it likes.
 *
 * @param field its name, or the way to it through one object, as in {@code rankChange.reasons}
 * @param arguments those that it takes from the figure's field
 */
public record Beside(String field, List<String> arguments) {
    private static final String PREFIX = "__beside_";

    public static Beside of(String field) {
        return new Beside(field, List.of());
    }

    /** Whether an answer's key is that of such a field. */
    public static boolean isKey(String key) {
        return key.startsWith(PREFIX);
    }

    public Field of(Field figure) {
        var names = List.of(field.split("\\."));
        var asked =
                Field.newField(names.get(0)).alias(key(figure.getResultKey())).arguments(taken(figure.getArguments()));
        if (names.size() > 1) {
            asked.selectionSet(SelectionSet.newSelectionSet()
                    .selection(new Field(names.get(1)))
                    .build());
        }
        return asked.build();
    }

    private List<Argument> taken(List<Argument> given) {
        return given.stream()
                .filter(argument -> arguments.contains(argument.getName()))
                .toList();
    }

    /** Its value in an object of an answer. */
    public @Nullable Object in(Map<?, ?> object, String figureKey) {
        var found = object.get(key(figureKey));
        var inner = field.indexOf('.');
        return inner > 0 && found instanceof Map<?, ?> around ? around.get(field.substring(inner + 1)) : found;
    }

    /** Where it depends on arguments there may be several. */
    private String key(String figureKey) {
        return PREFIX + field.replace('.', '_') + (arguments.isEmpty() ? "" : "_of_" + figureKey);
    }
}
