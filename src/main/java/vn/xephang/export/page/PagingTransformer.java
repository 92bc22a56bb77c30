package vn.xephang.export.page;

import graphql.language.Argument;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Lets the cursor of a document's connection be a variable, and asks with the connection for what leads to the next page. */
final class PagingTransformer {
    private static final String AFTER = "after";
    private static final String FIRST = "first";
    private static final String OWN_VARIABLE = "tableAfter";
    private static final int PAGE_SIZE = 100;

    private final Document document;
    private final String operationName;
    private final Set<Field> fields = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Optional<String> givenVariable;

    PagingTransformer(
            Document document, ExecutableNormalizedOperation operation, List<ExecutableNormalizedField> connection) {
        this.document = document;
        this.operationName = Objects.toString(operation.getOperationName(), "");
        connection.forEach(
                field -> fields.addAll(operation.getMergedField(field).getFields()));
        var field = fields.iterator().next();
        givenVariable = argument(field, AFTER)
                .map(Argument::getValue)
                .filter(VariableReference.class::isInstance)
                .map(value -> ((VariableReference) value).getName());
        refuseOtherUses(operation, connection.get(0).getListOfResultKeys());
    }

    String cursor() {
        return givenVariable.orElse(OWN_VARIABLE);
    }

    Document transformed(boolean isCounted) {
        return (Document) new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            public TraversalControl visitField(Field field, TraverserContext<Node> context) {
                return fields.contains(field)
                        ? TreeTransformerUtil.changeNode(context, paged(field, isCounted))
                        : TraversalControl.CONTINUE;
            }

            @Override
            public TraversalControl visitOperationDefinition(
                    OperationDefinition operation, TraverserContext<Node> context) {
                var isAsked = operationName.equals(Objects.toString(operation.getName(), ""));
                return isAsked && givenVariable.isEmpty()
                        ? TreeTransformerUtil.changeNode(context, withVariable(operation))
                        : TraversalControl.CONTINUE;
            }
        });
    }

    private Field paged(Field field, boolean isCounted) {
        var arguments = new ArrayList<>(field.getArguments());
        arguments.removeIf(argument -> argument.getName().equals(AFTER));
        arguments.add(new Argument(AFTER, new VariableReference(cursor())));
        if (argument(field, FIRST).isEmpty()) {
            arguments.add(new Argument(FIRST, IntValue.of(PAGE_SIZE)));
        }
        return field.transform(it -> it.arguments(arguments).selectionSet(selection(field, isCounted)));
    }

    /** Without aliases: what is asked for already merges with it. */
    private static SelectionSet selection(Field field, boolean isCounted) {
        var selections = new ArrayList<Selection>(
                Objects.requireNonNull(field.getSelectionSet()).getSelections());
        var place = SelectionSet.newSelectionSet()
                .selection(new Field("hasNextPage"))
                .selection(new Field("endCursor"))
                .build();
        selections.add(new Field("pageInfo", place));
        if (isCounted) {
            selections.add(new Field("totalCount"));
        }
        return SelectionSet.newSelectionSet().selections(selections).build();
    }

    private static OperationDefinition withVariable(OperationDefinition operation) {
        var variable = VariableDefinition.newVariableDefinition()
                .name(OWN_VARIABLE)
                .type(new TypeName("String"))
                .build();
        return operation.transform(it -> it.variableDefinition(variable));
    }

    private static Optional<Argument> argument(Field field, String name) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst();
    }

    /** A cursor fits one list; what else shares a fragment or a variable with it would be asked for with it as well. */
    private void refuseOtherUses(ExecutableNormalizedOperation operation, List<String> path) {
        var isShared = fields.stream()
                .flatMap(field -> operation.getNormalizedFields(field).stream())
                .anyMatch(field -> !field.getListOfResultKeys().equals(path));
        var uses = new ArrayList<String>();
        new AstTransformer().transform(document, new NodeVisitorStub() {
            @Override
            protected TraversalControl visitValue(Value<?> value, TraverserContext<Node> context) {
                if (value instanceof VariableReference variable
                        && givenVariable.filter(variable.getName()::equals).isPresent()) {
                    uses.add(variable.getName());
                }
                return TraversalControl.CONTINUE;
            }
        });
        if (isShared || uses.size() > fields.size()) {
            throw new Refusal(
                    ErrorCode.BAD_REQUEST,
                    "The pages of '%s' cannot be asked for one after the other: its fragment, or the variable of its argument"
                                    .formatted(String.join(".", path))
                            + " 'after', is used elsewhere too. Write it out, or ask for JSON.",
                    Map.of());
        }
    }
}
