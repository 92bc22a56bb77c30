package vn.xephang.export.table;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xephang.provenance.Figure;

/** Looks through what an operation asks for, in the order of its answer, for the columns and the one list. */
final class ShapeFinder {
    private final GraphQLSchema schema;
    private final boolean withSources;
    /** By the whole way to the value: a field that several types of a place have is one column. */
    private final Map<List<String>, Column> columns = new LinkedHashMap<>();

    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final @Nullable ListPlace rows;
    private final List<List<RowList.Form>> levels = new ArrayList<>();
    private int forms;

    /** Other lists than the one whose items are the rows, and those that it stands in, are passed over. */
    ShapeFinder(GraphQLSchema schema, @Nullable ListPlace rows, boolean withSources) {
        this.schema = schema;
        this.rows = rows;
        this.withSources = withSources;
        for (int level = 0; rows != null && level < rows.chain().size(); level++) {
            levels.add(new ArrayList<>());
        }
    }

    TableShape find(ExecutableNormalizedOperation operation) {
        operation.getTopLevelFields().forEach(field -> visit(field, Place.ROOT));
        if (columns.isEmpty()) {
            throw TableRefusal.withoutColumns();
        }
        var all = new ArrayList<>(columns.values());
        all.addAll(SourceColumn.of(List.copyOf(evidence)));
        return new TableShape(
                List.copyOf(all),
                rows == null
                        ? null
                        : new RowList(levels, forms, rows.chain().get(0).connection()));
    }

    private void visit(ExecutableNormalizedField field, Place around) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getType(schema));
        var place = place(field, around);
        if (withSources && Figure.of(field.getFieldDefinitions(schema).get(0)).isPresent()) {
            evidence.add(new Evidence(around));
        }
        if (!field.hasChildren()) {
            var leaf = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
            columns.putIfAbsent(
                    place.path(),
                    place.column(type instanceof GraphQLList ? CellKind.TEXT : CellKind.of(leaf), description(field)));
        } else if (type instanceof GraphQLList) {
            visitItems(field, place);
        } else if (!field.getFieldName().equals(RowLists.PAGE_INFO)) {
            visitAll(field, place);
        }
    }

    private String description(ExecutableNormalizedField field) {
        return Objects.toString(field.getFieldDefinitions(schema).get(0).getDescription(), "")
                .replaceAll("\\s+", " ");
    }

    private void visitAll(ExecutableNormalizedField field, Place place) {
        field.getChildren().forEach(child -> visit(child, place));
    }

    /** An edge's node is what the edge is about, as if it were asked for among the nodes. */
    private static Place place(ExecutableNormalizedField field, Place around) {
        var key = field.getResultKey();
        return around.isItem() && field.getFieldName().equals("node") ? around.unnamed(key) : around.inner(key);
    }

    private void visitItems(ExecutableNormalizedField field, Place place) {
        var level = rows == null ? -1 : rows.level(place.path());
        if (level >= 0) {
            var form = form(levels.get(level), place);
            visitAll(field, level == levels.size() - 1 ? place.item(form) : place.itemAround(form));
        }
    }

    private int form(List<RowList.Form> level, Place place) {
        for (var known : level) {
            if (known.place().path().equals(place.path())) {
                return known.index();
            }
        }
        level.add(new RowList.Form(place, forms));
        return forms++;
    }
}
