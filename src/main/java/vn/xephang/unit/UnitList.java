package vn.xephang.unit;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.PagedList;
import vn.xephang.graphql.SortKey;

/**
 * A list of units.
 *
 * @param groupCode the group whose list it is; null for a list that belongs to nobody
 */
record UnitList(@Nullable String groupCode, @Nullable UnitFilter filter, List<SortKey> order) implements PagedList {
    @Override
    public Object shape() {
        return Arrays.asList(groupCode == null, filter, order);
    }
}
