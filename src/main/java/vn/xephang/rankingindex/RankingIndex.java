package vn.xephang.rankingindex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Named;

/** A ranking programme with a method of its own. */
public record RankingIndex(
        String indexCode,
        String nameVi,
        String nameEn,
        BigDecimal maximumScore,
        FigureStatus maximumScoreStatus,
        @Nullable String successorIndexCode)
        implements Named {
    public String code() {
        return indexCode;
    }
}
