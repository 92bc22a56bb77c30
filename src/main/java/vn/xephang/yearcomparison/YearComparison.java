package vn.xephang.yearcomparison;

import java.util.List;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;

/** One group in two years. */
record YearComparison(GroupRanking from, GroupRanking to, Comparability comparability, List<BreakReason> reasons) {
    ComparisonKey key() {
        return new ComparisonKey(from.groupCode(), from.indexCode(), from.year(), to.indexCode(), to.year());
    }
}
