package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;

/** What the groups and units are called that a question names by their codes: asked with it, so that title and answer agree. */
final class Names {
    private static final String GROUPS = "groupsNamedByThisQuestion";
    private static final String UNITS = "unitsNamedByThisQuestion";
    private static final Set<String> OF_GROUPS = Set.of("group", "groups");
    private static final Set<String> OF_UNITS = Set.of("unit", "units", "parent", "parents");
    private static final Set<String> OF_THE_FIELD = Set.of("code", "codes");
    private static final int MOST = 100;

    private final Map<String, Map<Language, String>> found = new HashMap<>();

    /** The fields that ask for them. */
    static List<Field> asked(ExecutionContext operation) {
        var groups = new LinkedHashSet<String>();
        var units = new LinkedHashSet<String>();
        ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        operation.getGraphQLSchema(),
                        operation.getDocument(),
                        operation.getOperationDefinition().getName(),
                        operation.getCoercedVariables())
                .getTopLevelFields()
                .forEach(field -> look(field, groups, units));
        var fields = new ArrayList<Field>();
        if (!groups.isEmpty()) {
            fields.add(object("groups", named()).transform(field -> field.alias(GROUPS)));
        }
        if (!units.isEmpty()) {
            var nodes = object("units", object("nodes", named()));
            fields.add(nodes.transform(field -> field.alias(UNITS)
                    .arguments(arguments(units.stream().limit(MOST).toList()))));
        }
        return fields;
    }

    /** Learns them from an answer. */
    void add(Map<String, ?> answer) {
        add(answer.get(GROUPS));
        if (answer.get(UNITS) instanceof Map<?, ?> units) {
            add(units.get("nodes"));
        }
    }

    /** The name, or the same text where it is no code of these. */
    String of(String text, Language language) {
        var names = found.get(text);
        return names == null ? text : names.getOrDefault(language, text);
    }

    private void add(@Nullable Object things) {
        if (things instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> thing) {
                    found.put(
                            String.valueOf(thing.get("code")),
                            Map.of(
                                    Language.VI, String.valueOf(thing.get(Language.VI.name())),
                                    Language.EN, String.valueOf(thing.get(Language.EN.name()))));
                }
            });
        }
    }

    private static void look(ExecutableNormalizedField field, Set<String> groups, Set<String> units) {
        field.getResolvedArguments()
                .forEach((name, value) -> look(
                        OF_THE_FIELD.contains(name) ? field.getName() : name, field.getName(), value, groups, units));
        field.getChildren().forEach(child -> look(child, groups, units));
    }

    private static void look(String name, String field, @Nullable Object value, Set<String> groups, Set<String> units) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((inner, of) ->
                    look(OF_THE_FIELD.contains(inner) ? field : String.valueOf(inner), field, of, groups, units));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> look(name, field, item, groups, units));
        } else if (value instanceof String code) {
            if (OF_GROUPS.contains(name)) {
                groups.add(code);
            } else if (OF_UNITS.contains(name)) {
                units.add(code);
            }
        }
    }

    private static List<Argument> arguments(List<String> codes) {
        var list = new ArrayValue(
                codes.stream().<Value>map(code -> new StringValue(code)).toList());
        return List.of(
                new Argument("filter", new ObjectValue(List.of(new ObjectField("codes", list)))),
                new Argument("first", IntValue.of(codes.size())));
    }

    private static Field[] named() {
        return new Field[] {new Field("code"), name(Language.VI), name(Language.EN)};
    }

    private static Field name(Language language) {
        return new Field("name")
                .transform(field -> field.alias(language.name())
                        .arguments(List.of(new Argument("language", EnumValue.of(language.name())))));
    }

    private static Field object(String name, Field... fields) {
        return new Field(
                name, SelectionSet.newSelectionSet().selections(List.of(fields)).build());
    }
}
