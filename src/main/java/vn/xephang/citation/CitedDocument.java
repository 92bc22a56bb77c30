package vn.xephang.citation;

import graphql.analysis.QueryTransformer;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.export.table.Figure;

/**
 * Asks beside the figures of a document for what must be said of them: the claims that state them, how they came to be, why
 * comparisons hold only so far, and the release. Without aliases: what the caller asks for already merges with it, and the
 * answer is brought back to what the caller asked for by {@link Projection}.
 */
final class CitedDocument {
    static final String CLAIMS = "claims";
    static final String SOURCE = "source";

    private final ExecutionContext operation;
    private final Map<Object, Set<String>> added = new IdentityHashMap<>();

    private CitedDocument(ExecutionContext operation) {
        this.operation = operation;
    }

    /** The document, which is that of the operation or one that asks for more, with all that. */
    static Document of(Document document, ExecutionContext operation) {
        return new CitedDocument(operation).added(document);
    }

    private Document added(Document document) {
        var definitions = new ArrayList<Definition>();
        for (var definition : document.getDefinitions()) {
            var beside = beside(definition);
            definitions.add(
                    beside instanceof OperationDefinition asked
                                    && Objects.equals(
                                            asked.getName(),
                                            operation.getOperationDefinition().getName())
                            ? withDataset(asked)
                            : beside);
        }
        return document.transform(it -> it.definitions(definitions));
    }

    private Definition<?> beside(Definition<?> definition) {
        return (Definition<?>) QueryTransformer.newQueryTransformer()
                .schema(operation.getGraphQLSchema())
                .root(definition)
                .rootParentType(
                        Objects.requireNonNull(operation.getGraphQLSchema().getQueryType()))
                .fragmentsByName(operation.getFragmentsByName())
                .variables(operation.getCoercedVariables().toMap())
                .build()
                .transform(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        Figure.of(field.getFieldDefinition()).ifPresent(figure -> addEvidence(field, figure));
                        Comparison.reasons(field.getFieldDefinition()).ifPresent(reasons -> add(field, leaf(reasons)));
                    }
                });
    }

    private void addEvidence(QueryVisitorFieldEnvironment field, Figure figure) {
        if (figure.status() != null) {
            add(field, leaf(figure.status()));
        }
        for (var other : figure.claimsOf()) {
            add(field, object(other, claims()));
        }
        var around = field.getFieldsContainer();
        if (around.getFieldDefinition(CLAIMS) != null) {
            add(field, claims());
        } else if (around.getFieldDefinition(SOURCE) != null) {
            add(field, source());
        }
    }

    private void add(QueryVisitorFieldEnvironment beside, Field field) {
        // Once for all figures of the object.
        if (added.computeIfAbsent(beside.getSelectionSetContainer(), container -> new HashSet<>())
                .add(field.getName())) {
            TreeTransformerUtil.insertAfter(beside.getTraverserContext(), field);
        }
    }

    private static OperationDefinition withDataset(OperationDefinition operation) {
        var dataset = ReleaseFields.asked(
                leaf("licence"), object("release", leaf("number"), leaf("publishedAt"), leaf("checksum")));
        return operation.transform(
                it -> it.selectionSet(operation.getSelectionSet().transform(set -> set.selection(dataset))));
    }

    private static Field claims() {
        return object(CLAIMS, leaf("measure"), leaf("preferred"), source());
    }

    private static Field source() {
        return object(SOURCE, Source.FIELDS.stream().map(CitedDocument::leaf).toArray(Field[]::new));
    }

    private static Field leaf(String name) {
        return new Field(name);
    }

    private static Field object(String name, Field... fields) {
        return new Field(
                name, SelectionSet.newSelectionSet().selections(List.of(fields)).build());
    }
}
