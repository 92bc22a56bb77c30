package vn.xephang.export.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row is made of.
 *
 * @param answer all of the answer, for what stands around the list
 * @param item the row's item in each form that its list was asked in; none where the answer has no list
 */
public record Row(Map<String, ?> answer, List<@Nullable Object> item) {
    /** What the keys lead to; null also where something on the way is. */
    static @Nullable Object dig(@Nullable Object from, List<String> keys) {
        var found = from;
        for (var key : keys) {
            found = found instanceof Map<?, ?> object ? object.get(key) : null;
        }
        return found;
    }
}
