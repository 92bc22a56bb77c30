package vn.xephang.limit.cost;

import graphql.schema.GraphQLFieldDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.cost.FieldPrice.Sized;
import vn.xephang.limit.operation.AskedField;
import vn.xephang.limit.operation.Operation;

/**
 * Adds up what an operation costs before it is run: one for each object asked for, where a list counts as long as its arguments
 * or the schema say; more for each field that is read by a statement of its own; nothing for plain values.
 */
final class OperationCost {
    private final Map<GraphQLFieldDefinition, FieldPrice> prices = new ConcurrentHashMap<>();
    private final LimitProperties.Cost limits;

    OperationCost(LimitProperties.Cost limits) {
        this.limits = limits;
    }

    long of(Operation operation) {
        return sum(operation, operation.root(), null).total(limits.statement());
    }

    /** The lists that most of the cost is of, from the top, each with how long it is taken to be. */
    List<String> longest(Operation operation) {
        var lists = new ArrayList<String>();
        var fields = operation.root();
        Sized above = null;
        var parent = "";
        while (!fields.isEmpty()) {
            var around = above;
            var field = fields.stream()
                    .max(Comparator.comparing(
                            one -> price(operation, one, around).total(limits.statement())))
                    .get();
            if (field.isIntrospection()) {
                break;
            }
            var price = FieldPrice.of(field.definition());
            var isOfConnection = around != null && around.price().sizes(field.name());
            var name = isOfConnection ? parent : field.name();
            price.asked(field, around).ifPresent(length -> lists.add("'" + name + "' (" + length + ")"));
            parent = field.name();
            above = new Sized(price, price.size(field.arguments()));
            fields = operation.below(field);
        }
        return lists;
    }

    private Price sum(Operation operation, List<AskedField> fields, @Nullable Sized above) {
        return fields.stream().map(field -> price(operation, field, above)).reduce(Price.NOTHING, Price::and);
    }

    private Price price(Operation operation, AskedField field, @Nullable Sized above) {
        if (field.isIntrospection()) {
            // Held in memory, and bounded by IntrospectionCount.
            return new Price(limits.introspection(), 0);
        }
        var price = prices.computeIfAbsent(field.definition(), FieldPrice::of);
        var below = sum(operation, operation.below(field), new Sized(price, price.size(field.arguments())));
        return price.with(below, field, above);
    }
}
