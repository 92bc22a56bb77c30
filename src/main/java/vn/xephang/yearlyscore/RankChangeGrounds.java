package vn.xephang.yearlyscore;

import java.util.Objects;
import java.util.stream.Stream;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingName;

/** What a change of rank rests on: ranks of both years, and the change that a source states. */
public final class RankChangeGrounds {
    private RankChangeGrounds() {}

    public static Stream<Ground> of(Lineage figure, ScoreKey unit) {
        var change = figure.object(RankChange.class);
        return figure.isUnder("check") ? ofCheck(figure, change, unit) : ofChange(figure.field(), change, unit);
    }

    /** What the number of places rests on. */
    public static Stream<Ground> ofDelta(RankChange change, ScoreKey unit) {
        return ofChange("delta", change, unit);
    }

    private static Stream<Ground> ofCheck(Lineage figure, RankChange change, ScoreKey unit) {
        var stated = unit.ranking()
                .claims(ranking -> ranking.unit(unit.unitCode(), ClaimMeasure.RANK_CHANGE)
                        .filter(claim -> Objects.equals(claim.sinceYear(), change.previousYear())));
        return switch (figure.field()) {
            case "reported" -> Stream.of(stated);
            case "computed" -> ofDelta(change, unit);
            default ->
                change.claimedDelta() == null
                        ? Stream.empty()
                        : Stream.concat(Stream.of(stated), ofDelta(change, unit));
        };
    }

    private static Stream<Ground> ofChange(String field, RankChange change, ScoreKey unit) {
        var now = unit.ranking().claims(ranking -> ranking.rank(unit.unitCode()));
        if (field.equals("currentRank") || change.previousYear() == null || change.previousIndexCode() == null) {
            return Stream.of(now);
        }
        var before = new RankingName(change.previousIndexCode(), change.previousYear(), unit.groupCode());
        var rank = before.claims(ranking -> ranking.rank(unit.unitCode()));
        return switch (change.movement()) {
            // That a unit is not in a ranking is known where all units of it are.
            case NEW, RETURNING ->
                field.equals("movement")
                        ? Stream.of(now, before.claims(ranking -> Stream.concat(ranking.units(), ranking.size())))
                        : Stream.of(now);
            case LEFT ->
                field.equals("movement")
                        ? Stream.of(
                                rank, unit.ranking().claims(ranking -> Stream.concat(ranking.units(), ranking.size())))
                        : Stream.of(rank);
            default -> field.equals("previousRank") ? Stream.of(rank) : Stream.of(now, rank);
        };
    }
}
