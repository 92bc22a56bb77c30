package vn.xephang.document;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of the operations that this server itself hands out, as in {@code Movers}: few, and none that a stranger thought up. */
@Component
public class OperationNames {
    private final Set<String> names;

    OperationNames(DocumentList documents) {
        names = documents.documents().stream()
                .flatMap(document -> new Parser()
                        .parseDocument(document.text()).getDefinitionsOfType(OperationDefinition.class).stream())
                .flatMap(operation -> Optional.ofNullable(operation.getName()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean contains(String name) {
        return names.contains(name);
    }
}
