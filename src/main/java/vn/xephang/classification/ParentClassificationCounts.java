package vn.xephang.classification;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.EditionKey;

/** The classes of the known units of one district. */
record ParentClassificationCounts(
        @Nullable String parentUnitCode, int known, int classified, List<ParentClassificationCount> counts) {

    /**
     * How many known units of a district are in one class.
     *
     * @param groupCount how many units of the whole group are in it
     */
    record ParentClassificationCount(
            EditionKey edition,
            String classificationCode,
            int count,
            @Nullable Integer groupCount,
            int min,
            @Nullable Integer max) {
        public @Nullable BigDecimal share() {
            return Share.percent(count, groupCount);
        }

        public boolean isWholeClass() {
            return groupCount != null && groupCount == count;
        }
    }
}
