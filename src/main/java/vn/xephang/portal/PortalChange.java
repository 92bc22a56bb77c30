package vn.xephang.portal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.Comparability;

/**
 * A portal figure beside the one before it.
 *
 * @param difference null where the base changed
 */
record PortalChange(
        PortalServiceStat current,
        PortalServiceStat previous,
        @Nullable BigDecimal difference,
        Comparability comparability,
        List<PortalBreakReason> reasons) {}
