package vn.xephang.export.table;

import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationToAstCompiler;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xephang.graphql.InvalidArgument;

/** The lists of objects that an operation asks for: the items of one of them become the rows. */
public final class RowLists {
    /** Speaks of one page, and a table has all of them. */
    static final String PAGE_INFO = "pageInfo";

    private final ExecutableNormalizedOperation operation;
    private final GraphQLSchema schema;
    private final List<ListPlace> lists = new ArrayList<>();

    public RowLists(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        this.operation = operation;
        this.schema = schema;
        operation.getTopLevelFields().forEach(field -> find(field, List.of()));
    }

    /** Each by as little of the end of its name as tells it from the others; none where there is nothing to choose. */
    public List<String> choices() {
        return lists.size() < 2
                ? List.of()
                : lists.stream().filter(ListPlace::isWhole).map(this::shortest).toList();
    }

    /** The list that is chosen, or the only one; empty where there is none. */
    Optional<ListPlace> chosen(Optional<String> given) {
        if (given.isEmpty()) {
            if (lists.size() > 1) {
                throw TableRefusal.ofLists(lists.stream().map(ListPlace::path).toList(), choices());
            }
            return lists.stream().findFirst();
        }
        var name = List.of(given.get().split("\\."));
        var called = lists.stream().filter(list -> list.isCalled(name)).toList();
        var exact = called.stream()
                .filter(list -> list.name().equals(name) || list.paths().contains(name))
                .toList();
        return Stream.of(exact, called)
                .filter(found -> found.size() == 1 && found.get(0).isWhole())
                .map(found -> found.get(0))
                .findFirst()
                .or(() -> {
                    throw new InvalidArgument("rows", given.get(), reason(called) + allowed());
                });
    }

    /** Why none of the lists that are called so can be chosen. */
    private static String reason(List<ListPlace> called) {
        if (called.size() > 1) {
            return "several lists are called so, %s: "
                    .formatted(called.stream().map(ListPlace::path).collect(Collectors.joining(", ")));
        }
        return called.stream()
                .findFirst()
                .map(list ->
                        "'%s' has pages of its own for each item of '%s', and a table reads the pages of one list: "
                                .formatted(list.path(), list.around().get(0).path()))
                .orElse("");
    }

    private String allowed() {
        var known =
                lists.stream().filter(ListPlace::isWhole).map(this::shortest).toList();
        return known.isEmpty()
                ? "this query has no list to choose"
                : "it must be the list whose items are the rows, one of " + String.join(", ", known);
    }

    /** The operation without what stands in other lists: it need not be asked, nor its sources cited. */
    Optional<Document> without(ListPlace chosen) {
        if (lists.size() < 2) {
            return Optional.empty();
        }
        var fields = operation.getTopLevelFields().stream()
                .filter(field -> isKept(field, chosen))
                .toList();
        return Optional.of(ExecutableNormalizedOperationToAstCompiler.compileToDocument(
                        schema, Operation.QUERY, operation.getOperationName(), fields, null)
                .getDocument());
    }

    private boolean isKept(ExecutableNormalizedField field, ListPlace chosen) {
        if (!field.hasChildren()) {
            return true;
        }
        if (field.getFieldName().equals(PAGE_INFO)
                || isList(field, schema) && chosen.level(field.getListOfResultKeys()) < 0) {
            return false;
        }
        var kept = field.getChildren().stream()
                .filter(child -> isKept(child, chosen))
                .toList();
        field.clearChildren();
        kept.forEach(field::addChild);
        return !kept.isEmpty();
    }

    private void find(ExecutableNormalizedField field, List<ListPlace> around) {
        if (!field.hasChildren()) {
            return;
        }
        var inside = isList(field, schema) ? found(field, around).chain() : around;
        field.getChildren().forEach(child -> find(child, inside));
    }

    private ListPlace found(ExecutableNormalizedField field, List<ListPlace> around) {
        var path = field.getListOfResultKeys();
        var connection = isInConnection(field) ? path.subList(0, path.size() - 1) : null;
        var known = lists.stream()
                .filter(list ->
                        list.paths().contains(path) || connection != null && connection.equals(list.connection()))
                .findFirst();
        var list = known.orElseGet(() -> new ListPlace(new ArrayList<>(), connection, around));
        if (!list.paths().contains(path)) {
            list.paths().add(path);
        }
        if (known.isEmpty()) {
            lists.add(list);
        }
        return list;
    }

    private String shortest(ListPlace list) {
        var name = list.name();
        return IntStream.rangeClosed(1, name.size())
                .mapToObj(length -> name.subList(name.size() - length, name.size()))
                .filter(ending ->
                        lists.stream().filter(other -> other.isCalled(ending)).count() == 1)
                .findFirst()
                .map(ending -> String.join(".", ending))
                .orElseGet(() -> String.join(".", name));
    }

    static boolean isList(ExecutableNormalizedField field, GraphQLSchema schema) {
        return field.hasChildren() && GraphQLTypeUtil.unwrapNonNull(field.getType(schema)) instanceof GraphQLList;
    }

    private boolean isInConnection(ExecutableNormalizedField field) {
        var parent = field.getParent();
        return parent != null
                && GraphQLTypeUtil.unwrapAll(parent.getType(schema)) instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition(PAGE_INFO) != null;
    }
}
