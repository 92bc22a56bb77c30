package vn.xephang.persistedquery;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.parser.ParserOptions;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.document.DocumentLimits;

/** Whether a document could ever be answered. */
@Component
class DocumentCheck {
    private final GraphQlSource source;
    private final DocumentLimits limits;

    DocumentCheck(GraphQlSource source, DocumentLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** Why it could not; empty where it could. */
    Optional<String> fault(String text) {
        try {
            limits.check(text);
            var input = ExecutionInput.newExecutionInput(text).build();
            input.getGraphQLContext().put(ParserOptions.class, limits.parserOptions(false));
            var checked = ParseAndValidate.parseAndValidate(source.schema(), input);
            if (checked.isFailure()) {
                return Optional.of(line(checked.getErrors().get(0).getMessage()));
            }
            limits.check(Objects.requireNonNull(checked.getDocument()));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(line(String.valueOf(refusal.getMessage())));
        }
    }

    private static String line(String message) {
        return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
