package vn.xephang.groupranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.SqlConditions;

/** Which group rankings. */
record GroupRankingFilter(
        @Nullable List<String> indexes,
        @Nullable List<String> groups,
        @Nullable List<Integer> years) {
    SqlConditions conditions() {
        return new SqlConditions()
                .anyOf("index_code", indexes)
                .anyOf("group_code", groups)
                .anyOf("year", years);
    }
}
