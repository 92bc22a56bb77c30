package vn.xephang.yearlyscore;

import vn.xephang.provenance.RankingName;
import vn.xephang.rankingindex.EditionKey;

/** Which yearly score: a unit, with its group, in an edition. */
public record ScoreKey(String groupCode, String indexCode, int year, String unitCode) {
    public EditionKey edition() {
        return new EditionKey(indexCode, year);
    }

    /** The ranking that it is of, as provenance knows it. */
    public RankingName ranking() {
        return new RankingName(indexCode, year, groupCode);
    }
}
