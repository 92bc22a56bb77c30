package vn.xephang.attack;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import java.util.List;
import java.util.Random;

/** Makes another node of a node: hostile values, other names, depth, repetition, circles. */
@SuppressWarnings("rawtypes")
record NodeMutation(Random random) {
    private static final List<String> VALUES = List.of("""
            null | true | 0 | -1 | 101 | 2147483647 | 2147483648 | 1.5 | 1e30 | 99999999999999999999 | "" |
            "x" | "\\u0000" | "%_" | "\\u{1F600}" | "2019-02-30" | "2019-01-01" | \"\"\"x\"\"\" | [] | [[]] | [null] |
            {} | {gte: 1, lte: 0} | {search: "a"} | RANK | NOTHING | 2018 | 2019 | "departments" |
            [{field: RANK}]""".split("\\s*\\|\\s*"));
    private static final List<String> NAMES = List.of("""
            name | code | id | unit | units | group | groups | year | rank | score | nodes | edges | node |
            cursor | pageInfo | totalCount | entries | parent | children | claims | source | rankChange |
            yearlyScores | yearlyScore | first | last | after | before | filter | orderBy | since | language |
            __typename | __schema | nothing | x""".split("\\s*\\|\\s*"));
    private static final List<String> TYPES =
            List.of("Query", "Unit", "Node", "YearlyScore", "Int", "String", "UnitFilter", "Decimal", "ID", "Nothing");
    private static final int MOST_REPEATS = 40;

    Node changed(Node node) {
        if (node instanceof Field field) {
            return changed(field);
        }
        if (node instanceof SelectionSet selections) {
            return changed(selections);
        }
        if (node instanceof OperationDefinition operation) {
            return operation.transform(
                    it -> it.operation(Operation.values()[random.nextInt(3)]).name(name()));
        }
        if (node instanceof Argument argument) {
            return argument.transform(it -> it.name(name()));
        }
        if (node instanceof ObjectField field) {
            return field.transform(it -> it.name(name()));
        }
        if (node instanceof Value) {
            return value();
        }
        if (node instanceof VariableDefinition variable) {
            return random.nextBoolean()
                    ? variable.transform(it -> it.type(new TypeName(type())))
                    : variable.transform(it -> it.defaultValue(value()));
        }
        if (node instanceof TypeName) {
            return new TypeName(type());
        }
        return node instanceof Document document ? withCircle(document) : node;
    }

    private Field changed(Field field) {
        return switch (random.nextInt(5)) {
            case 0 -> field.transform(it -> it.name(name()));
            case 1 -> field.transform(it -> it.alias(name()));
            case 2 -> field.transform(it -> it.directive(directive()));
            case 3 -> field.transform(it -> it.arguments(List.of(new Argument(name(), value()))));
            default -> nested(field, 1 + random.nextInt(20));
        };
    }

    /** Within itself, again and again. */
    private static Field nested(Field field, int levels) {
        var nested = field;
        for (var level = 0; level < levels; level++) {
            var inner = nested;
            nested = field.transform(it -> it.selectionSet(new SelectionSet(List.of(inner))));
        }
        return nested;
    }

    private SelectionSet changed(SelectionSet selections) {
        return selections.transform(it -> {
            switch (random.nextInt(3)) {
                case 0 ->
                    it.selections(List.of(InlineFragment.newInlineFragment()
                            .typeCondition(new TypeName(type()))
                            .selectionSet(selections)
                            .build()));
                case 1 -> it.selection(new FragmentSpread("Circle"));
                default -> repeated(selections.getSelections(), it);
            }
        });
    }

    private void repeated(List<Selection> selections, SelectionSet.Builder all) {
        for (var i = 1 + random.nextInt(MOST_REPEATS); i > 0 && !selections.isEmpty(); i--) {
            var alias = "a" + i;
            var one = selections.get(random.nextInt(selections.size()));
            all.selection(one instanceof Field field ? field.transform(it -> it.alias(alias)) : one);
        }
    }

    private Document withCircle(Document document) {
        var circle = FragmentDefinition.newFragmentDefinition()
                .name("Circle")
                .typeCondition(new TypeName(type()))
                .selectionSet(new SelectionSet(List.of(new Field(name()), new FragmentSpread("Circle"))))
                .build();
        return document.transform(it -> it.definition(circle));
    }

    private Directive directive() {
        return Directive.newDirective()
                .name(List.of("skip", "include", "nothing", "deprecated").get(random.nextInt(4)))
                .argument(new Argument("if", value()))
                .build();
    }

    private Value<?> value() {
        return random.nextInt(8) == 0
                ? new VariableReference(name())
                : Parser.parseValue(VALUES.get(random.nextInt(VALUES.size())));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }
}
