package vn.xephang.reweighting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Code;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.yearlyscore.Movement;

/** Which entries. */
record ReweightedEntryFilter(
        @Nullable List<String> units, @Nullable List<Movement> movements) {
    private static final int MOST_VALUES = 100;

    ReweightedEntryFilter {
        if (units != null) {
            if (units.size() > MOST_VALUES) {
                throw new InvalidArgument(
                        "filter.units", "a list of " + units.size(), "it may hold at most " + MOST_VALUES);
            }
            units.forEach(unit -> Code.checked("filter.units", unit));
        }
    }

    boolean matches(ReweightedEntry entry) {
        return matches(units, entry.unitCode()) && matches(movements, entry.movement());
    }

    private static boolean matches(@Nullable List<?> any, Object value) {
        return any == null || any.isEmpty() || any.contains(value);
    }
}
