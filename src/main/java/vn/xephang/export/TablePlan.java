package vn.xephang.export;

import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.PagedDocument;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.export.table.Column;
import vn.xephang.export.table.ExtraColumn;
import vn.xephang.export.table.FigureColumns;
import vn.xephang.export.table.TableShape;

/**
 * How an operation becomes a table, known before it is run.
 *
 * @param document what is to be asked, where it is asked once
 * @param shape how an answer gives rows
 * @param columns those of the shape, and what was wanted beside them
 * @param paging the same document page by page; empty where it is asked once
 */
record TablePlan(String document, TableShape shape, List<Column> columns, Optional<PagedDocument> paging) {
    /**
     * The plan for a valid document; a refusal for one that is no table.
     *
     * @param beside what more is asked for, without becoming a column
     */
    static TablePlan of(
            GraphQLSchema schema,
            Document document,
            @Nullable String operationName,
            CoercedVariables variables,
            Set<ExtraColumn> extra,
            UnaryOperator<Document> beside) {
        var asked = new FigureColumns(schema, extra).added(document, variables);
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema, asked, operationName, variables);
        var shape = TableShape.of(operation, schema);
        var isOfRelease = extra.contains(ExtraColumn.RELEASE);
        var columns = new ArrayList<>(shape.columns());
        if (isOfRelease) {
            columns.add(new ReleaseColumn());
        }
        var known = beside.apply(asked);
        var run = known == asked
                ? operation
                : ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        schema, known, operationName, variables);
        var withRelease = ReleaseFields.added(known, operationName);
        return new TablePlan(
                AstPrinter.printAst(isOfRelease ? withRelease : known),
                shape,
                List.copyOf(columns),
                paging(schema, withRelease, run, shape));
    }

    /** Whether the rows are those of the whole list. */
    boolean isFromBeginning() {
        return paging.map(PagedDocument::start).isEmpty();
    }

    private static Optional<PagedDocument> paging(
            GraphQLSchema schema, Document document, ExecutableNormalizedOperation operation, TableShape shape) {
        var rowList = shape.rowList();
        var connection = rowList == null ? null : rowList.connection();
        return connection == null ? Optional.empty() : PagedDocument.of(document, operation, schema, connection);
    }
}
