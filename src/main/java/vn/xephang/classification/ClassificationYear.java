package vn.xephang.classification;

import vn.xephang.groupranking.GroupRanking;

/** The class counts of a group in one year. */
record ClassificationYear(GroupRanking ranking) {
    public int year() {
        return ranking.year();
    }
}
