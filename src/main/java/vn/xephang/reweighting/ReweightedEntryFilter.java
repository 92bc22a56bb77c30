package vn.xephang.reweighting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.yearlyscore.Movement;

/** Which entries. */
record ReweightedEntryFilter(
        @Nullable List<String> units, @Nullable List<Movement> movements) {
    boolean matches(ReweightedEntry entry) {
        return matches(units, entry.unitCode()) && matches(movements, entry.movement());
    }

    private static boolean matches(@Nullable List<?> any, Object value) {
        return any == null || any.isEmpty() || any.contains(value);
    }
}
