package vn.xephang.export.table;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through what an operation asks for, in the order of its answer, for the columns and the one list. */
final class ShapeFinder {
    /** Speaks of one page, and a table has all of them. */
    private static final String PAGE_INFO = "pageInfo";

    private final GraphQLSchema schema;
    /** By the whole way to the value: a field that several types of a place have is one column. */
    private final Map<List<String>, Column> columns = new LinkedHashMap<>();

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<List<String>> lists = new ArrayList<>();
    private @Nullable List<String> connection;

    ShapeFinder(GraphQLSchema schema) {
        this.schema = schema;
    }

    TableShape find(ExecutableNormalizedOperation operation) {
        operation.getTopLevelFields().forEach(field -> visit(field, Place.ROOT));
        if (columns.isEmpty()) {
            throw TableRefusal.withoutColumns();
        }
        var all = new ArrayList<>(columns.values());
        all.addAll(SourceColumn.of(evidence));
        return new TableShape(List.copyOf(all), lists.isEmpty() ? null : new RowList(List.copyOf(lists), connection));
    }

    private void visit(ExecutableNormalizedField field, Place around) {
        var type = GraphQLTypeUtil.unwrapNonNull(field.getType(schema));
        var place = place(field, around);
        if (field.getResultKey().equals(Evidence.KEY)) {
            evidence.add(new Evidence(around, measures(field)));
        } else if (!field.hasChildren()) {
            var leaf = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
            columns.putIfAbsent(
                    place.path(),
                    place.column(type instanceof GraphQLList ? CellKind.TEXT : CellKind.of(leaf), description(field)));
        } else if (type instanceof GraphQLList) {
            visitAll(field, place.item(form(field, place)));
        } else if (!field.getFieldName().equals(PAGE_INFO)) {
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

    /** Which form of the one list this is; a second list is refused. */
    private int form(ExecutableNormalizedField field, Place place) {
        var known = lists.indexOf(place.path());
        if (known >= 0) {
            return known;
        }
        var parent =
                isInConnection(field) ? place.path().subList(0, place.path().size() - 1) : null;
        if (!lists.isEmpty() && (parent == null || !parent.equals(connection))) {
            throw TableRefusal.ofTwoLists(lists.get(0), place.path());
        }
        connection = parent;
        lists.add(place.path());
        return lists.size() - 1;
    }

    /** Of the figures that are asked for beside. */
    private @Nullable Set<String> measures(ExecutableNormalizedField claims) {
        var measures = new HashSet<String>();
        for (var sibling : claims.getParent().getChildren()) {
            var figure = Figure.of(sibling.getFieldDefinitions(schema).get(0)).orElse(null);
            if (figure != null && figure.measures() == null) {
                return null;
            }
            if (figure != null) {
                measures.addAll(figure.measures());
            }
        }
        return measures;
    }

    private boolean isInConnection(ExecutableNormalizedField field) {
        var parent = field.getParent();
        return parent != null
                && GraphQLTypeUtil.unwrapAll(parent.getType(schema)) instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition(PAGE_INFO) != null;
    }
}
