package vn.xephang.limit.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a document selects, with each fragment counted wherever it is spread and measured once: counting takes no longer
 * than reading, however much the fragments unfold into. Needs no schema, and no valid document.
 */
final class DocumentMeasure {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Selected> measured = new HashMap<>();
    private final Document document;

    DocumentMeasure(Document document) {
        this.document = document;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** The most of everything that any of its operations selects, or any of its fragments, which may be unused. */
    Selected most() {
        var operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> all(operation.getSelectionSet()).with(directives(operation)));
        // What a fragment has on top is no root field.
        var unused = fragments.keySet().stream().map(name -> spread(name).withoutRoot());
        return Stream.concat(operations, unused).reduce(Selected.NOTHING, Selected::orMore);
    }

    private static int directives(OperationDefinition operation) {
        return operation.getDirectives().size()
                + operation.getVariableDefinitions().stream()
                        .mapToInt(variable -> variable.getDirectives().size())
                        .sum();
    }

    private Selected all(@Nullable SelectionSet set) {
        var sum = Selected.NOTHING;
        for (Selection<?> selection : set == null ? List.<Selection<?>>of() : selections(set)) {
            sum = sum.and(one(selection));
        }
        return sum;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Selection<?>> selections(SelectionSet set) {
        return (List) set.getSelections();
    }

    private Selected one(Selection<?> selection) {
        if (selection instanceof Field field) {
            return all(field.getSelectionSet())
                    .below(field.getAlias() != null)
                    .with(field.getDirectives().size());
        }
        if (selection instanceof InlineFragment inline) {
            return all(inline.getSelectionSet()).with(inline.getDirectives().size());
        }
        var spread = (FragmentSpread) selection;
        return spread(spread.getName()).with(spread.getDirectives().size());
    }

    private Selected spread(String name) {
        var known = measured.get(name);
        var fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Selected.NOTHING : known;
        }
        // A fragment within itself is refused as invalid; here it only must come to an end.
        measured.put(name, Selected.NOTHING);
        var selected =
                all(fragment.getSelectionSet()).with(fragment.getDirectives().size());
        measured.put(name, selected);
        return selected;
    }
}
