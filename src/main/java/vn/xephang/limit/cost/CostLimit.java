package vn.xephang.limit.cost;

import org.springframework.stereotype.Component;
import vn.xephang.limit.LimitExceeded;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.operation.Operation;

/** Refuses operations whose answer would take too much. */
@Component
public class CostLimit {
    private final OperationCost costs;
    private final LimitProperties limits;

    CostLimit(LimitProperties limits) {
        this.costs = new OperationCost(limits.cost());
        this.limits = limits;
    }

    public long of(Operation operation) {
        return costs.of(operation);
    }

    public void check(Operation operation, long cost) {
        if (cost > limits.cost().most()) {
            throw new LimitExceeded(
                    "cost",
                    "units of cost",
                    cost,
                    limits.cost().most(),
                    "Most of it is of the lists %s, each taken to be as long as it may be: ask for fewer by 'first' or a filter."
                            .formatted(String.join(" × ", costs.longest(operation))));
        }
    }

    public void checkIntrospection(Operation operation) {
        var introspection = new IntrospectionCount(operation);
        introspection
                .counts()
                .forEach((field, asked) -> refuseBeyond(
                        "introspection",
                        "times " + field,
                        asked,
                        limits.document().introspection()));
        refuseBeyond(
                "typeLooks",
                "times Query.__type",
                introspection.looks(),
                limits.document().typeLooks());
    }

    private static void refuseBeyond(String limit, String things, int asked, int allowed) {
        if (asked > allowed) {
            throw new LimitExceeded(limit, things, asked, allowed);
        }
    }
}
