package vn.xephang.yearcomparison;

import java.util.List;
import vn.xephang.graphql.ListParents;
import vn.xephang.rankingindex.EditionKey;

/** Which comparison: a group in two editions. */
record ComparisonKey(String groupCode, String fromIndexCode, int fromYear, String toIndexCode, int toYear) {
    EditionKey from() {
        return new EditionKey(fromIndexCode, fromYear);
    }

    EditionKey to() {
        return new EditionKey(toIndexCode, toYear);
    }

    /** The comparisons as parents of lists of a view with a row for each unit. */
    static ListParents parents(List<ComparisonKey> keys) {
        return new ListParents(
                List.of("group_code", "from_index_code", "from_year", "to_index_code", "to_year"),
                keys.stream()
                        .map(key -> List.<Object>of(
                                key.groupCode(), key.fromIndexCode(), key.fromYear(), key.toIndexCode(), key.toYear()))
                        .toList());
    }

    /**
     * The rows {@code l} of a view for each parent {@code p}. Without the offset the planner makes a plain join of it, and works
     * out every pair of every group first.
     */
    static String rows(String view, ListParents parents) {
        return "%s cross join lateral (select l.* from %s l where %s offset 0) l"
                .formatted(parents.from(), view, parents.condition());
    }
}
