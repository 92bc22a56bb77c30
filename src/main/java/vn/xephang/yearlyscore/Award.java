package vn.xephang.yearlyscore;

import vn.xephang.graphql.Named;

/** What a unit was commended for. */
public record Award(
        String groupCode, String indexCode, int year, String unitCode, String awardCode, String nameVi, String nameEn)
        implements Named {
    public String code() {
        return awardCode;
    }

    ScoreKey scoreKey() {
        return new ScoreKey(groupCode, indexCode, year, unitCode);
    }
}
