package vn.xephang.yearcomparison;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.RankingName;
import vn.xephang.yearlyscore.RankChangeGrounds;
import vn.xephang.yearlyscore.ScoreKey;

/** What is said of a unit in two years. */
@Component
class UnitComparisonGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("UnitComparison");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var unit = figure.object(UnitComparison.class);
        var key = unit.comparison();
        var from = new RankingName(key.fromIndexCode(), key.fromYear(), key.groupCode());
        var to = new RankingName(key.toIndexCode(), key.toYear(), key.groupCode());
        if (figure.field().equals("scoreDelta")) {
            return Stream.of(from, to)
                    .map(year -> year.claims(claims -> claims.unit(unit.unitCode(), ClaimMeasure.SCORE)));
        }
        return figure.isUnder("rankChange")
                ? RankChangeGrounds.of(
                        figure, new ScoreKey(key.groupCode(), key.toIndexCode(), key.toYear(), unit.unitCode()))
                : ofCohort(figure.field(), unit.unitCode(), from, to);
    }

    /** Every better unit of one year, and who of them is ranked in the other as well. */
    private static Stream<Ground> ofCohort(String field, String unit, RankingName from, RankingName to) {
        return switch (field) {
            case "rankFrom", "deltaByLeaving" -> better(unit, from, to);
            case "rankTo", "deltaByJoining" -> better(unit, to, from);
            default -> Stream.concat(better(unit, from, to), better(unit, to, from));
        };
    }

    private static Stream<Ground> better(String unit, RankingName year, RankingName other) {
        return Stream.of(
                year.claims(claims -> claims.ranksTo(unit)),
                year.claimsWith(
                        other,
                        (claims, others) ->
                                claims.ranksTo(unit).flatMap(claim -> others.rank(String.valueOf(claim.unitCode())))),
                other.claims(claims -> isOfAll(claims) ? claims.size() : Stream.empty()));
    }

    /** Whether all units of a ranking are known, so that one that is not among them is known not to be in it. */
    private static boolean isOfAll(RankingClaims claims) {
        var units = claims.units().map(claim -> claim.unitCode()).distinct().count();
        return claims.size()
                .anyMatch(
                        size -> size.valueNumber() != null && size.valueNumber().intValueExact() <= units);
    }
}
