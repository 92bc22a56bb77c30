package vn.xephang.export.page;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document whose connection can be asked for from any cursor on.
 *
 * @param first asks for the first page, and how long the list is
 * @param next asks for any other page
 * @param cursor the variable that holds the cursor after which a page begins
 * @param start the cursor after which the first page begins
 * @param connection where the connection stands in the answer
 */
public record PagedDocument(
        String first, String next, String cursor, @Nullable String start, List<String> connection) {
    /**
     * The same for a connection that is asked for forward; empty for one asked for backward, which has but the one page that
     * was asked for, and for one that has no pages.
     */
    public static Optional<PagedDocument> of(
            Document document, ExecutableNormalizedOperation operation, GraphQLSchema schema, List<String> connection) {
        var fields = operation.getNormalizedFieldToMergedField().keySet().stream()
                .filter(field -> field.getListOfResultKeys().equals(connection))
                .toList();
        var arguments = fields.get(0).getResolvedArguments();
        if (!hasPages(fields.get(0), schema) || arguments.get("last") != null || arguments.get("before") != null) {
            return Optional.empty();
        }
        var paging = new PagingTransformer(document, operation, fields);
        return Optional.of(new PagedDocument(
                AstPrinter.printAst(paging.transformed(true)),
                AstPrinter.printAst(paging.transformed(false)),
                paging.cursor(),
                (String) arguments.get("after"),
                connection));
    }

    /** The variables that ask for a page. */
    public Map<String, @Nullable Object> variables(Map<String, @Nullable Object> given, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>(given);
        // Also where it is null: a variable that is absent has its default.
        variables.put(cursor, after);
        return variables;
    }

    public Page page(Map<String, ?> answer) {
        return Page.of(answer, connection);
    }

    private static boolean hasPages(ExecutableNormalizedField field, GraphQLSchema schema) {
        var arguments = field.getFieldDefinitions(schema).get(0).getArguments().stream()
                .map(argument -> argument.getName())
                .toList();
        return arguments.containsAll(Set.of("first", "after"));
    }
}
