package vn.xephang.groupranking;

import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.NodeId;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.RankingKey;

/** One group in one edition. */
public record GroupRanking(
        String indexCode,
        int year,
        String groupCode,
        @Nullable Integer unitCount,
        FigureStatus unitCountStatus,
        @Nullable Integer largestUnitCount,
        int entryCount,
        int scoredCount,
        int rankedCount,
        int classifiedCount,
        @Nullable Trend averageTrend,
        @Nullable Integer averageTrendSince) {
    public String id() {
        return NodeId.of("GroupRanking", groupCode, indexCode, year);
    }

    public RankingKey key() {
        return new RankingKey(groupCode, indexCode, year);
    }

    public EditionKey editionKey() {
        return new EditionKey(indexCode, year);
    }

    public Coverage coverage() {
        return new Coverage(unitCount, entryCount, scoredCount, rankedCount, classifiedCount);
    }

    /** How many units nothing is known of, at most where sources disagree; null where none says how many there are. */
    public @Nullable Integer unnamedCount() {
        return largestUnitCount == null ? null : Math.max(largestUnitCount - entryCount, 0);
    }

    /** How many units have which figures. */
    public record Coverage(@Nullable Integer units, int known, int scored, int ranked, int classified) {}
}
