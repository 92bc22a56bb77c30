package vn.xephang.yearlyscore;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.NodeId;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.rankingindex.EditionKey;

/** What is known of one unit in one edition. */
public record YearlyScore(
        String indexCode,
        int year,
        String groupCode,
        String unitCode,
        @Nullable BigDecimal score,
        FigureStatus scoreStatus,
        @Nullable Integer claimedRank,
        @Nullable FigureStatus claimedRankStatus,
        @Nullable Integer computedRank,
        @Nullable Integer rank,
        @Nullable Integer denseRank,
        @Nullable Integer ordinalRank,
        FigureStatus rankStatus,
        @Nullable String classificationCode,
        FigureStatus classificationStatus,
        @Nullable Integer previousScoreYear,
        @Nullable String previousScoreIndexCode,
        @Nullable BigDecimal scoreChange,
        @Nullable Comparability scoreChangeComparability,
        @Nullable String scoreChangeReasons) {
    public String id() {
        return NodeId.of("YearlyScore", groupCode, indexCode, year, unitCode);
    }

    public ScoreKey key() {
        return new ScoreKey(groupCode, indexCode, year, unitCode);
    }

    /** The rank where a source states it; one that follows from the source's scores proves nothing about them. */
    @Nullable
    Integer reportedRank() {
        return claimedRankStatus == FigureStatus.REPORTED ? claimedRank : null;
    }

    EditionKey editionKey() {
        return new EditionKey(indexCode, year);
    }

    List<String> rowKey() {
        return List.of(groupCode, indexCode, String.valueOf(year), unitCode);
    }
}
