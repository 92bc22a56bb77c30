package vn.xephang.export.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of a page.
 *
 * @param total how long the whole list is; null where that was not asked, or where there is no list
 * @param next the cursor after which the next page begins; null where there is none
 * @param release which release it is of
 */
public record Page(@Nullable Integer total, @Nullable String next, Map<?, ?> release) {
    static Page of(Map<String, ?> answer, List<String> connection) {
        Object found = answer;
        for (var key : connection) {
            found = found instanceof Map<?, ?> object ? object.get(key) : null;
        }
        var list = found instanceof Map<?, ?> object ? object : Map.of();
        var place = list.get("pageInfo") instanceof Map<?, ?> object ? object : Map.of();
        return new Page(
                (Integer) list.get("totalCount"),
                Boolean.TRUE.equals(place.get("hasNextPage")) ? (String) place.get("endCursor") : null,
                ReleaseFields.read(answer));
    }
}
