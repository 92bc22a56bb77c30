package vn.xephang.yearlyscore;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.xephang.graphql.SqlConditions;

/**
 * The rows of a view that are partitioned by group, one group after another where a filter leads to several of many: an equal
 * group reaches every table behind a view, where one of several reaches the first only and every group would be worked out.
 */
public final class GroupwiseQuery {
    /** The offset keeps the parts from being put together again. */
    private static final String BY_GROUP = """
            (select distinct l.group_code from api.unit l where %s and %s) g
            cross join lateral (select l.* from %s l where l.group_code = g.group_code and %s offset 0) l""";

    private GroupwiseQuery() {}

    /** The rows of a view with a column group_code that fulfil conditions, as {@code l}. */
    public static String rows(YearlyScoreFilter filter, String view, SqlConditions conditions) {
        return isOfSome(filter)
                ? BY_GROUP.formatted(filter.ofUnits().sql(), filter.ofGroups().sql(), view, conditions.sql())
                : "(select l.* from %s l where %s) l".formatted(view, conditions.sql());
    }

    /** What choosing the groups takes, beside the conditions' own. */
    public static Map<String, Object> parameters(YearlyScoreFilter filter) {
        var parameters = new LinkedHashMap<>(filter.ofUnits().parameters());
        parameters.putAll(filter.ofGroups().parameters());
        return parameters;
    }

    /** Whether the filter leads to some groups, but not to one alone. */
    static boolean isOfSome(YearlyScoreFilter filter) {
        var groups = filter.groups();
        return groups == null || groups.isEmpty() ? !filter.ofUnits().isEmpty() : groups.size() > 1;
    }
}
