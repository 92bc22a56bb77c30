package vn.xephang.export.table;

import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import java.util.Optional;

/** A document of which one list becomes rows: without what other lists ask for. */
public final class RowDocument {
    private final Document document;
    private final Optional<ListPlace> rows;

    private RowDocument(Document document, Optional<ListPlace> rows) {
        this.document = document;
        this.rows = rows;
    }

    /**
     * The document for the list that is named, or the only one; a refusal where that is none.
     *
     * @param operation what the document's operation asks for, made of the variables as they were sent; not to be used any more
     */
    public static RowDocument of(
            Document document, ExecutableNormalizedOperation operation, GraphQLSchema schema, Optional<String> named) {
        var lists = new RowLists(operation, schema);
        var rows = lists.chosen(named);
        return new RowDocument(rows.flatMap(lists::without).orElse(document), rows);
    }

    public Document document() {
        return document;
    }

    /** Of an answer to the document, or to one that asks for more in the same places. */
    public TableShape shape(ExecutableNormalizedOperation operation, GraphQLSchema schema, boolean withSources) {
        return TableShape.of(operation, schema, rows, withSources);
    }
}
