package vn.xephang.scoregap;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.Statement;
import vn.xephang.scoregap.ScoreGap.Kind;
import vn.xephang.yearlyscore.ScoreKey;
import vn.xephang.yearlyscore.YearlyScore;

/** The scores that lie apart, with the ranks or classes that say whose they are. */
@Component
class ScoreGapGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ScoreGap");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var gap = figure.object(ScoreGap.class);
        var unit = figure.object(YearlyScore.class).key();
        return switch (figure.field()) {
            case "points" -> Stream.concat(Stream.of(ofOwn(gap, unit)), ofOther(gap, figure, unit));
            case "score" -> ofOther(gap, figure, unit);
            case "rank" -> Stream.of(unit.ranking().claims(claims -> ofRank(gap, claims)));
            case "enough" -> ofEnough(figure, unit);
            case "explanation" -> ofSentence(gap, figure, unit);
            default -> throw new IllegalArgumentException(figure.field());
        };
    }

    private static Ground ofOwn(ScoreGap gap, ScoreKey unit) {
        var place = switch (gap.kind()) {
            case LEADER -> ClaimMeasure.SCORE;
            case NEXT_CLASSIFICATION -> ClaimMeasure.CLASSIFICATION;
            default -> ClaimMeasure.RANK;
        };
        return unit.ranking().claims(claims -> claims.unit(unit.unitCode(), ClaimMeasure.SCORE, place));
    }

    private static Stream<Ground> ofOther(ScoreGap gap, Lineage figure, ScoreKey unit) {
        return Stream.of(
                gap.kind() == Kind.NEXT_CLASSIFICATION
                        ? Ground.ofDefinition(
                                "class",
                                unit.indexCode(),
                                unit.year(),
                                String.valueOf(figure.object(ScoreGaps.class).betterClassificationCode()))
                        : unit.ranking().claims(claims -> ofRank(gap, claims, ClaimMeasure.SCORE)));
    }

    private static Stream<Statement> ofRank(ScoreGap gap, RankingClaims claims, ClaimMeasure... measures) {
        return gap.rank() == null ? Stream.empty() : claims.ofRank(gap.rank(), measures);
    }

    private static Stream<Ground> ofEnough(Lineage figure, ScoreKey unit) {
        var gaps = figure.object(ScoreGaps.class);
        return Stream.of(unit.ranking()
                .claims(claims -> Stream.concat(
                        claims.unit(unit.unitCode(), ClaimMeasure.SCORE, ClaimMeasure.CLASSIFICATION),
                        claims.leastOfClass(
                                String.valueOf(gaps.betterClassificationCode()), gaps.betterLowestScore()))));
    }

    /** Where there is no gap, what is known of the unit says why. */
    private static Stream<Ground> ofSentence(ScoreGap gap, Lineage figure, ScoreKey unit) {
        if (gap.points() != null) {
            return Stream.concat(Stream.of(ofOwn(gap, unit)), ofOther(gap, figure, unit));
        }
        var place = gap.kind() == Kind.NEXT_CLASSIFICATION ? ClaimMeasure.CLASSIFICATION : ClaimMeasure.RANK;
        return gap.enough() == null
                ? Stream.of(unit.ranking().claims(claims -> claims.unit(unit.unitCode(), place, ClaimMeasure.SCORE)))
                : ofEnough(figure, unit);
    }
}
