package vn.xephang.component;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.ScoreKey;

/** A unit's score in one component. */
record ComponentScore(
        String groupCode,
        String indexCode,
        int year,
        String unitCode,
        String componentCode,
        @Nullable BigDecimal score,
        FigureStatus status) {
    ScoreKey key() {
        return new ScoreKey(groupCode, indexCode, year, unitCode);
    }

    EditionKey edition() {
        return new EditionKey(indexCode, year);
    }
}
