package vn.xephang.citation;

import graphql.analysis.QueryTransformer;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.ExecutionContext;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.provenance.Figure;

/**
 * Asks beside the figures of a document for what must be said of them: how they came to be, or why they are not there, why
 * comparisons hold only so far, the release, and what the groups and units in its title are called. What takes no arguments has no
 * alias: what the caller asks for already merges with it. The answer is brought back to what the caller asked for by
 * {@link Projection}.
 */
final class CitedDocument {
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
                        Proviso.of(field.getFieldDefinition())
                                .forEach(proviso -> add(field, proviso.beside(field.getField())));
                    }
                });
    }

    private void addEvidence(QueryVisitorFieldEnvironment field, Figure figure) {
        Stream.of(figure.status(), figure.absence()).filter(Objects::nonNull).forEach(name -> add(field, leaf(name)));
    }

    private void add(QueryVisitorFieldEnvironment beside, Field field) {
        // Once for all figures of the object.
        if (added.computeIfAbsent(beside.getSelectionSetContainer(), container -> new HashSet<>())
                .add(field.getResultKey())) {
            TreeTransformerUtil.insertAfter(beside.getTraverserContext(), field);
        }
    }

    private OperationDefinition withDataset(OperationDefinition asked) {
        var dataset = ReleaseFields.asked(
                leaf("licence"), object("release", leaf("number"), leaf("publishedAt"), leaf("checksum")));
        var selections = new ArrayList<Selection>(asked.getSelectionSet().getSelections());
        selections.add(dataset);
        selections.addAll(Names.asked(operation));
        return asked.transform(it -> it.selectionSet(new SelectionSet(selections)));
    }

    private static Field leaf(String name) {
        return new Field(name);
    }

    private static Field object(String name, Field... fields) {
        return new Field(
                name, SelectionSet.newSelectionSet().selections(List.of(fields)).build());
    }
}
