package vn.xephang.reweighting;

import vn.xephang.rankingindex.Component;
import vn.xephang.yearlyscore.RankingKey;

/**
 * What is missing of a component.
 *
 * @param scored how many units have a score in it
 * @param unscored how many units that are known have none
 * @param maximumMissing whether its highest score is needed and not published
 */
record ComponentShortfall(Key key, Component component, int scored, int unscored, boolean maximumMissing) {
    /** Whether not all units that are known have a score, or none are known. */
    boolean isShortOfScores() {
        return unscored > 0 || scored == 0;
    }

    /** Which component of which ranking. */
    record Key(RankingKey ranking, String componentCode) {}
}
