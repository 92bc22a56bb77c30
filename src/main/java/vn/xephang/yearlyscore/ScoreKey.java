package vn.xephang.yearlyscore;

/** Which yearly score: a unit, with its group, in an edition. */
public record ScoreKey(String groupCode, String indexCode, int year, String unitCode) {}
