package vn.xephang.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Lets queries alone be asked by GET and HEAD: links are followed without a thought, by people and by programs. */
final class SafeMethod {
    private SafeMethod() {}

    static void check(Question question) {
        var document = question.documentOrRefusal();
        // Only these words can make it anything else than a query, and it is parsed again where they stand.
        if (question.safe() && (document.contains("mutation") || document.contains("subscription"))) {
            operations(document).stream()
                    .filter(operation -> isMeant(operation, question.operationName()))
                    .filter(operation -> operation.getOperation() != Operation.QUERY)
                    .findFirst()
                    .ifPresent(SafeMethod::refuse);
        }
    }

    private static List<OperationDefinition> operations(String document) {
        try {
            return new Parser().parseDocument(document).getDefinitionsOfType(OperationDefinition.class);
        } catch (InvalidSyntaxException noGraphQl) {
            // The engine says so, in words.
            return List.of();
        }
    }

    private static boolean isMeant(OperationDefinition operation, @Nullable String name) {
        return name == null || name.isEmpty() || name.equals(operation.getName());
    }

    private static void refuse(OperationDefinition operation) {
        throw new Refusal(
                ErrorCode.METHOD_NOT_ALLOWED,
                "A %s cannot be asked by GET; only queries can."
                        .formatted(operation.getOperation().name().toLowerCase(Locale.ROOT)),
                Map.of("allow", "POST"));
    }
}
