package vn.xephang.export;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.RawVariables;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.PagedDocument;
import vn.xephang.export.page.ReleaseFields;
import vn.xephang.export.table.Column;
import vn.xephang.export.table.ExtraColumn;
import vn.xephang.export.table.FigureColumns;
import vn.xephang.export.table.RowDocument;
import vn.xephang.export.table.TableShape;
import vn.xephang.limit.DerivedDocument;
import vn.xephang.provenance.FigureTrail;

/**
 * How an operation becomes a table, known before it is run.
 *
 * @param document what is to be asked, where it is asked once
 * @param shape how an answer gives rows
 * @param columns those of the shape, and what was wanted beside them
 * @param paging the same document page by page; empty where it is asked once
 * @param context what the engine is to know of each page besides
 */
record TablePlan(
        String document,
        TableShape shape,
        List<Column> columns,
        Optional<PagedDocument> paging,
        Supplier<Map<?, Object>> context) {
    /**
     * The plan for a valid document; a refusal for one that is no table.
     *
     * @param given the variables as they were sent
     * @param variables the same as the engine knows them
     * @param options what is said of the table
     * @param companion what goes along, and may ask for more that becomes no column
     */
    static TablePlan of(
            GraphQLSchema schema,
            Document document,
            @Nullable String operationName,
            RawVariables given,
            CoercedVariables variables,
            TableOptions options,
            TableCompanion companion,
            ExecutionContext draft) {
        var rows = RowDocument.of(
                document,
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                        schema, document, operationName, given),
                schema,
                options.rows());
        var extra = options.columns();
        var asked = new FigureColumns(schema, extra).added(rows.document());
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema, asked, operationName, variables);
        var shape = rows.shape(operation, schema, extra.contains(ExtraColumn.SOURCE));
        var isOfRelease = extra.contains(ExtraColumn.RELEASE);
        var columns = new ArrayList<>(shape.columns());
        if (isOfRelease) {
            columns.add(new ReleaseColumn());
        }
        var known = companion.asked(asked, draft);
        var run = known == asked
                ? operation
                : ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        schema, known, operationName, variables);
        var withRelease = ReleaseFields.added(known, operationName);
        return new TablePlan(
                AstPrinter.printAst(isOfRelease ? withRelease : known),
                shape,
                List.copyOf(columns),
                paging(schema, withRelease, run, shape),
                context(extra, companion));
    }

    private static Supplier<Map<?, Object>> context(Set<ExtraColumn> extra, TableCompanion companion) {
        if (companion.isAboutFigures()) {
            return FigureTrail::toSourcesAndCaveats;
        }
        return extra.contains(ExtraColumn.SOURCE)
                ? FigureTrail::toSources
                : () -> Map.of(DerivedDocument.class, new DerivedDocument());
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
