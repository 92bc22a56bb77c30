package vn.xephang.yearcomparison;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.Statement;

/** What is said of a group as a whole in two years. */
@Component
class ComparisonGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("YearComparison");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var comparison = figure.object(YearComparison.class);
        if (figure.isUnder("scores")) {
            return ofScores(figure, comparison);
        }
        return switch (figure.field()) {
            case "unnamedFrom" -> sized(comparison.from());
            case "unnamedTo" -> sized(comparison.to());
            case "climbed", "fell", "unchanged" -> ranked(comparison);
            case "known" -> figure.isUnder("cohort") ? ranked(comparison) : known(comparison);
            case "size" -> Stream.concat(ranked(comparison), wholes(comparison));
            case "explanation" ->
                Stream.concat(
                        wholes(comparison),
                        Stream.of(Ground.ofDefinition(
                                "edition",
                                comparison.to().indexCode(),
                                comparison.to().year())));
            default -> wholes(comparison);
        };
    }

    private static Stream<Ground> ofScores(Lineage figure, YearComparison comparison) {
        var from = comparison.from().key().name();
        var to = comparison.to().key().name();
        if (figure.find(ScoreSpread.class).isPresent()) {
            var year = figure.nearest("from", "to").equals("from") ? from : to;
            return Stream.of(year.claims(claims -> switch (figure.field()) {
                case "units" -> claims.size();
                case "explanation" -> Stream.concat(claims.all(ClaimMeasure.SCORE), claims.size());
                default -> claims.all(ClaimMeasure.SCORE);
            }));
        }
        return figure.isUnder("paired")
                ? Stream.of(from.claimsWith(to, (earlier, later) -> paired(figure.field(), earlier, later)))
                : Stream.of(from, to).map(year -> year.claims(claims -> claims.all(ClaimMeasure.SCORE)));
    }

    /** Scores of the units that have one in both years. */
    private static Stream<Statement> paired(String field, RankingClaims earlier, RankingClaims later) {
        var before = earlier.all(ClaimMeasure.SCORE)
                .filter(claim -> later.unit(String.valueOf(claim.unitCode()), ClaimMeasure.SCORE)
                        .findAny()
                        .isPresent())
                .toList();
        var after = before.stream().flatMap(claim -> later.unit(String.valueOf(claim.unitCode()), ClaimMeasure.SCORE));
        return switch (field) {
            case "averageFrom" -> before.stream();
            case "averageTo" -> after;
            default -> Stream.concat(before.stream(), after);
        };
    }

    private static Stream<Ground> sized(GroupRanking ranking) {
        return Stream.of(ranking.key().name().claims(claims -> Stream.concat(claims.units(), claims.size())));
    }

    /** All that is known of the units of both years, and how many there are: so it is seen who was in neither. */
    private static Stream<Ground> wholes(YearComparison comparison) {
        return Stream.concat(sized(comparison.from()), sized(comparison.to()));
    }

    private static Stream<Ground> known(YearComparison comparison) {
        return Stream.of(comparison.from(), comparison.to())
                .map(ranking -> ranking.key().name().claims(RankingClaims::units));
    }

    private static Stream<Ground> ranked(YearComparison comparison) {
        return Stream.of(comparison.from(), comparison.to())
                .map(ranking -> ranking.key().name().claims(RankingClaims::ranks));
    }
}
