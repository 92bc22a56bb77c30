package vn.xephang.export.table;

import java.util.List;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Why a query, or a value that came with it, gives no table. */
public final class TableRefusal {
    /** The rest stands in the details. */
    private static final int MOST_SHOWN = 3;

    private TableRefusal() {}

    /**
     * Where the rows could be the items of several lists.
     *
     * @param lists all the way to each
     * @param choices what the parameter {@code rows} can be
     */
    static Refusal ofLists(List<String> lists, List<String> choices) {
        var choice =
                choices.isEmpty() ? "" : "choose one by the parameter 'rows', as rows=%s, ".formatted(choices.get(0));
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "A table has the items of one list as its rows, and this query asks for %s: %sor leave %s out, or ask for JSON."
                        .formatted(words(lists), choice, lists.size() == 2 ? "one" : "others"),
                Map.of("lists", lists, "rows", choices));
    }

    private static String words(List<String> lists) {
        var shown = lists.stream().limit(MOST_SHOWN).map("'%s'"::formatted).toList();
        var last = shown.size() - 1;
        var more = lists.size() - shown.size();
        return more > 0
                ? String.join(", ", shown) + " and %d more".formatted(more)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }

    static Refusal withoutColumns() {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "A table has a column for each plain value, and this query asks for none but those of pageInfo.",
                Map.of());
    }
}
