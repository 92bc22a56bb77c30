package vn.xephang.document;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.scalars.ExtendedScalars;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;

/**
 * An example of what can be asked: one operation.
 *
 * @param name as of its file
 * @param description its leading comment: what it answers, in English, and on its last line in Vietnamese
 * @param text all of the file
 * @param variables the defaults of those variables that have one
 */
public record Document(String name, String description, String text, Map<String, @Nullable Object> variables) {
    static Document of(String name, String text) {
        return new Document(name, description(text), text, variables(text));
    }

    public String description(Language language) {
        var lines = description.lines().toList();
        var last = lines.size() - 1;
        return language.of(lines.get(last), String.join(" ", lines.subList(0, last)));
    }

    private static String description(String text) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, @Nullable Object> variables(String text) {
        var variables = new LinkedHashMap<String, @Nullable Object>();
        new Parser()
                        .parseDocument(text)
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow()
                        .getVariableDefinitions()
                        .stream()
                        .filter(variable -> variable.getDefaultValue() != null)
                        .forEach(variable -> variables.put(variable.getName(), defaultValue(variable)));
        return variables;
    }

    /** The literal as JSON has it: an enum value becomes its name. */
    private static @Nullable Object defaultValue(VariableDefinition variable) {
        var literal = Objects.requireNonNull(variable.getDefaultValue());
        return ExtendedScalars.Object.getCoercing()
                .parseLiteral(literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }
}
