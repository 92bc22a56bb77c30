package vn.xephang.export;

import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.PagedDocument;
import vn.xephang.export.table.ExtraColumn;
import vn.xephang.export.table.FigureColumns;
import vn.xephang.export.table.TableShape;

/**
 * How an operation becomes a table, known before it is run.
 *
 * @param document what is to be asked
 * @param shape the columns, and which list has the rows
 * @param paging the same document page by page; empty where it is asked once
 */
record TablePlan(String document, TableShape shape, Optional<PagedDocument> paging) {
    /** The plan for a valid document; a refusal for one that is no table. */
    static TablePlan of(
            GraphQLSchema schema,
            Document document,
            @Nullable String operationName,
            CoercedVariables variables,
            Set<ExtraColumn> extra) {
        var asked = new FigureColumns(schema, extra).added(document, variables);
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema, asked, operationName, variables);
        var shape = TableShape.of(operation, schema);
        var rowList = shape.rowList();
        var connection = rowList == null ? null : rowList.connection();
        return new TablePlan(
                AstPrinter.printAst(asked),
                shape,
                connection == null ? Optional.empty() : PagedDocument.of(asked, operation, schema, connection));
    }
}
