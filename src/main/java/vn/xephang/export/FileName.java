package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.VariableDefinition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;
import vn.xephang.export.page.PagedDocument;
import vn.xephang.graphql.Sha256;

/**
 * What a table is called where it is kept: after its operation, or the first field that it asks for, and what it asks with. Whatever
 * is asked that these words do not tell adds a few letters that are the same for nothing else.
 */
final class FileName {
    private static final int MOST = 80;
    private static final int DIGITS = 6;
    private static final String BETWEEN = "_";

    private FileName() {}

    /** As the header Content-Disposition has it, twice: for all clients, and for those that know Unicode. */
    static String disposition(String name, String extension) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9_+-]+", "-");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return "attachment; filename=\"%s.%3$s\"; filename*=UTF-8''%s.%3$s".formatted(plain, encoded, extension);
    }

    static String of(ExecutionContext operation, TablePlan plan, TableOptions options, DocumentList documents) {
        var text = operation.getExecutionInput().getQuery();
        var known = documents.documents().stream()
                .filter(document -> document.text().equals(text))
                .findFirst();
        var words = new ArrayList<String>();
        words.add(title(operation));
        var isTold = known.isPresent();
        for (var variable : variables(operation, plan)) {
            var argument = FileArgument.of(variable, operation, known.map(Document::variables));
            isTold &= argument.isTold();
            words.add(argument.words());
        }
        words.addAll(options.words());
        var whole = String.join(
                BETWEEN, words.stream().filter(word -> !word.isEmpty()).toList());
        var isShort = whole.codePointCount(0, whole.length()) <= MOST;
        return isTold && isShort
                ? whole
                : cut(whole) + BETWEEN + digest(known.isPresent() ? "" : text, operation, options);
    }

    private static String title(ExecutionContext operation) {
        var definition = operation.getOperationDefinition();
        var title = definition.getName() != null
                ? definition.getName()
                : definition.getSelectionSet().getSelectionsOfType(Field.class).stream()
                        .findFirst()
                        .map(Field::getResultKey)
                        .orElse("table");
        return cleaned(title.replaceAll("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])", "-"));
    }

    /** But for the one that leads from page to page. */
    private static List<VariableDefinition> variables(ExecutionContext operation, TablePlan plan) {
        var cursor = plan.paging().filter(paging -> paging.start() == null).map(PagedDocument::cursor);
        return operation.getOperationDefinition().getVariableDefinitions().stream()
                .filter(variable -> !cursor.equals(Optional.of(variable.getName())))
                .toList();
    }

    private static String digest(String text, ExecutionContext operation, TableOptions options) {
        var all = String.join(
                "\n",
                text,
                Objects.toString(operation.getOperationDefinition().getName(), ""),
                operation.getCoercedVariables().toMap().toString(),
                options.toString());
        return HexFormat.of().formatHex(Sha256.of(all)).substring(0, DIGITS);
    }

    private static String cut(String words) {
        return words.codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String cleaned(@Nullable Object word) {
        return Normalizer.normalize(String.valueOf(word), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
