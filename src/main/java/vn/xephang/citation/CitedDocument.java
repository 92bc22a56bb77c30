package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.graphql.FieldsBeside;
import vn.xephang.provenance.Beside;
import vn.xephang.provenance.Figure;

/**
 * Asks beside the figures of a document for what must be said of them: how they came to be, or why they are not there, why
 * comparisons hold only so far, the release, and what the groups and units in its title are called. All of it under names that
 * callers do not use; {@link Projection} brings the answer back to what the caller asked for.
 */
final class CitedDocument {
    private CitedDocument() {}

    /** The document, which is that of the operation or one that asks for more, with all that. */
    static Document of(Document document, ExecutionContext operation) {
        var cited = FieldsBeside.added(
                document,
                operation.getGraphQLSchema(),
                (field, definition, taken) -> evidence(definition).map(other -> other.of(field)));
        var name = operation.getOperationDefinition().getName();
        return cited.transform(it -> it.definitions(cited.getDefinitions().stream()
                .<Definition>map(definition ->
                        definition instanceof OperationDefinition asked && Objects.equals(asked.getName(), name)
                                ? withDataset(asked, operation)
                                : definition)
                .toList()));
    }

    private static Stream<Beside> evidence(GraphQLFieldDefinition field) {
        var figure = Figure.of(field).stream()
                .flatMap(it -> Stream.of(it.status(), it.absence()))
                .filter(Objects::nonNull)
                .map(Beside::of);
        var provisos = Proviso.of(field).stream().map(Proviso::other).flatMap(Optional::stream);
        return Stream.of(figure, Comparison.of(field).map(Comparison::reasons).stream(), provisos)
                .flatMap(all -> all);
    }

    private static OperationDefinition withDataset(OperationDefinition asked, ExecutionContext operation) {
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
