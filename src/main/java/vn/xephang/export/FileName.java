package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.VariableDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.PagedDocument;

/**
 * What a table is called where it is kept: after its operation, or the first field that it asks for, and the texts and years that
 * it asks with.
 */
final class FileName {
    private static final int MOST = 80;

    private FileName() {}

    /** As the header Content-Disposition has it, twice: for all clients, and for those that know Unicode. */
    static String disposition(String name, String extension) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9-]+", "-");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "attachment; filename=\"%s.%3$s\"; filename*=UTF-8''%s.%3$s".formatted(plain, encoded, extension);
    }

    static String of(ExecutionContext operation, TablePlan plan) {
        var definition = operation.getOperationDefinition();
        var title = definition.getName() != null
                ? definition.getName()
                : definition.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .findFirst()
                        .map(Field::getResultKey)
                        .orElse("table");
        var cursor = plan.paging().map(PagedDocument::cursor);
        var variables = operation.getCoercedVariables().toMap();
        var words = Stream.concat(
                        Stream.of(title.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")),
                        definition.getVariableDefinitions().stream()
                                .map(VariableDefinition::getName)
                                .filter(variable ->
                                        !cursor.filter(variable::equals).isPresent())
                                .map(variables::get)
                                .filter(FileName::tells)
                                .map(Object::toString))
                .map(FileName::cleaned)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return words.codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Texts, and numbers that are years rather than sizes. */
    private static boolean tells(@Nullable Object value) {
        return value instanceof String || value instanceof Integer number && number >= 1000;
    }

    private static String cleaned(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
