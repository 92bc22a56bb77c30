package vn.xephang.reweighting;

/** The ranking, or what is missing for it. */
sealed interface ReweightedRankingAnswer permits ReweightedRanking, ReweightingRefusal {}
