package vn.xephang.mover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.rankingindex.BreakReason;

/**
 * The biggest moves.
 *
 * @param totalCount how many match in all
 * @param lastTie the moves as big as the last one served; null where there are none
 */
record Movers(
        Wanted wanted,
        List<Mover> nodes,
        int totalCount,
        @Nullable Tie lastTie) {

    /**
     * Moves of equal size.
     *
     * @param count how many match in all
     * @param shown how many of these are served
     * @param reasons why their ranks do not fully compare
     */
    record Tie(int size, int count, int shown, List<BreakReason> reasons) {}
}
