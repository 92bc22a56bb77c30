package vn.xephang.export.table;

import java.util.List;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Why a query, or a value that came with it, gives no table. */
public final class TableRefusal {
    private TableRefusal() {}

    static Refusal ofTwoLists(List<String> first, List<String> second) {
        var one = String.join(".", first);
        var other = String.join(".", second);
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "A table has the items of one list as its rows, and this query asks for two lists: '%s' and '%s'. "
                                .formatted(one, other)
                        + "Leave one of them out, or ask for JSON.",
                Map.of("lists", List.of(one, other)));
    }

    static Refusal withoutColumns() {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "A table has a column for each plain value, and this query asks for none but those of pageInfo.",
                Map.of());
    }
}
