package vn.xephang.mover;

import vn.xephang.yearlyscore.RankChange;
import vn.xephang.yearlyscore.ScoreKey;

/**
 * A unit that moved.
 *
 * @param place its place among all that match, 1 = biggest move; equal moves share a place
 */
record Mover(int place, ScoreKey key, RankChange rankChange) {}
