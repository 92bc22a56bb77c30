package vn.xephang.limit.operation;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose document is valid, and small enough for its fragments to be unfolded. What {@code @skip} and
 * {@code @include} say makes no difference: a field counts wherever it could be answered.
 */
public final class Operation {
    private final ExecutionContext execution;
    private final ArgumentValues arguments;

    public Operation(ExecutionContext execution) {
        this.execution = execution;
        this.arguments = new ArgumentValues(execution.getCoercedVariables().toMap());
    }

    /** There are only queries. */
    public List<AskedField> root() {
        var written = new LinkedHashMap<Place, List<Field>>();
        collect(
                execution.getGraphQLSchema().getQueryType(),
                execution.getOperationDefinition().getSelectionSet(),
                written);
        return asked(written);
    }

    /** What is asked of a field's objects; nothing of a plain value. */
    public List<AskedField> below(AskedField field) {
        var written = new LinkedHashMap<Place, List<Field>>();
        if (field.type() instanceof GraphQLCompositeType type) {
            field.written().forEach(part -> collect(type, part.getSelectionSet(), written));
        }
        return asked(written);
    }

    private List<AskedField> asked(Map<Place, List<Field>> written) {
        var asked = new ArrayList<AskedField>();
        written.forEach((place, fields) -> {
            var field = fields.get(0);
            var definition = Introspection.getFieldDef(execution.getGraphQLSchema(), place.type(), field.getName());
            asked.add(new AskedField(place.type(), definition, fields, arguments.of(definition, field)));
        });
        return asked;
    }

    private void collect(GraphQLCompositeType type, @Nullable SelectionSet set, Map<Place, List<Field>> written) {
        if (set == null) {
            return;
        }
        for (var selection : set.getSelections()) {
            if (selection instanceof Field field) {
                written.computeIfAbsent(new Place(type, field.getResultKey()), place -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment inline) {
                var condition = inline.getTypeCondition();
                collect(condition == null ? type : type(condition.getName()), inline.getSelectionSet(), written);
            } else if (selection instanceof FragmentSpread spread) {
                var fragment =
                        Objects.requireNonNull(execution.getFragmentsByName().get(spread.getName()));
                collect(type(fragment.getTypeCondition().getName()), fragment.getSelectionSet(), written);
            }
        }
    }

    private GraphQLCompositeType type(String name) {
        return Objects.requireNonNull(execution.getGraphQLSchema().<GraphQLCompositeType>getTypeAs(name));
    }

    /** A name in the answer, which may mean another field in objects of another type. */
    private record Place(GraphQLCompositeType type, String name) {}
}
