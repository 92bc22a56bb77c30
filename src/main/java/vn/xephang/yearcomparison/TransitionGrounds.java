package vn.xephang.yearcomparison;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.RankingName;
import vn.xephang.provenance.Statement;

/** How many units went from one class to another rests on the classes of those that did. */
@Component
class TransitionGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ClassificationTransition", "TransitionCell", "TransitionMargin");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var own = figure.own();
        if (own instanceof TransitionMargin margin) {
            return ofMargin(figure, margin);
        }
        return own instanceof TransitionCell cell
                ? ofMove(cell.comparison(), cell.fromEnd(), cell.toEnd())
                : ofMove(
                        ((ClassificationTransition) own).comparison(),
                        ((ClassificationTransition) own).fromEnd(),
                        ((ClassificationTransition) own).toEnd());
    }

    private static Stream<Ground> ofMove(ComparisonKey key, TransitionEnd from, TransitionEnd to) {
        return Stream.of(from(key).claimsWith(to(key), (earlier, later) -> moved(earlier, from, later, to)));
    }

    private static Stream<Ground> ofMargin(Lineage figure, TransitionMargin margin) {
        var name = margin.ranking().key().name();
        var code = margin.end().classificationCode();
        if (code != null) {
            return Stream.of(name.claims(claims -> figure.field().equals("verdict")
                    ? Stream.concat(claims.inClass(code), claims.count(code))
                    : claims.inClass(code)));
        }
        var key = figure.object(TransitionMatrix.class).comparison().key();
        var other = from(key).equals(name) ? to(key) : from(key);
        return Stream.of(name.claimsWith(other, (claims, others) -> outside(claims, others)));
    }

    /** Of the units that are at both ends, what says so. */
    private static Stream<Statement> moved(
            RankingClaims earlier, TransitionEnd from, RankingClaims later, TransitionEnd to) {
        if (from.classificationCode() == null) {
            return to.classificationCode() == null
                    ? Stream.concat(outside(earlier, later), outside(later, earlier))
                    : Stream.concat(earlier.size(), ofUnits(later.inClass(to.classificationCode()), earlier, false));
        }
        var before = earlier.inClass(from.classificationCode());
        if (to.classificationCode() == null) {
            return Stream.concat(later.size(), ofUnits(before, later, false));
        }
        var arrived = units(later.inClass(to.classificationCode()));
        var both = before.filter(claim -> arrived.contains(claim.unitCode())).toList();
        return ofUnits(both.stream(), later, true);
    }

    /** Claims with those of the same units in the other year, where these have, or have not, a class there. */
    private static Stream<Statement> ofUnits(Stream<Statement> claims, RankingClaims others, boolean isClassified) {
        return claims.filter(claim -> classes(others, claim).findAny().isPresent() == isClassified)
                .flatMap(claim -> Stream.concat(Stream.of(claim), classes(others, claim)));
    }

    /** What is known in the other year of the units that have no class in this one. */
    private static Stream<Statement> outside(RankingClaims claims, RankingClaims others) {
        var classified = units(claims.all(ClaimMeasure.CLASSIFICATION));
        return Stream.concat(claims.size(), others.units().filter(claim -> !classified.contains(claim.unitCode())));
    }

    private static Stream<Statement> classes(RankingClaims claims, Statement unit) {
        return claims.unit(Objects.requireNonNull(unit.unitCode()), ClaimMeasure.CLASSIFICATION);
    }

    private static Set<String> units(Stream<Statement> claims) {
        return claims.map(claim -> String.valueOf(claim.unitCode())).collect(Collectors.toSet());
    }

    private static RankingName from(ComparisonKey key) {
        return new RankingName(key.fromIndexCode(), key.fromYear(), key.groupCode());
    }

    private static RankingName to(ComparisonKey key) {
        return new RankingName(key.toIndexCode(), key.toYear(), key.groupCode());
    }
}
