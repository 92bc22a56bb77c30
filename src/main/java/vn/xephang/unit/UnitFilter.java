package vn.xephang.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which units. */
record UnitFilter(
        @Nullable List<String> codes,
        @Nullable List<String> groups,
        @Nullable List<String> parents,
        @Nullable String search) {}
