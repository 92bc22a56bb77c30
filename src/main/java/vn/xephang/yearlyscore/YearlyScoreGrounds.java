package vn.xephang.yearlyscore;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.RankingName;
import vn.xephang.provenance.Statement;

@Component
class YearlyScoreGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("YearlyScore");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var score = figure.object(YearlyScore.class);
        if (figure.isUnder("rankChange")) {
            return RankChangeGrounds.of(figure, score.key());
        }
        return figure.isUnder("rankCheck") ? ofRankCheck(figure.field(), score) : ofOwn(figure, score);
    }

    private static Stream<Ground> ofOwn(Lineage figure, YearlyScore score) {
        var unit = score.unitCode();
        return switch (figure.field()) {
            case "score" -> in(score, ranking -> ranking.unit(unit, ClaimMeasure.SCORE));
            case "rank" ->
                in(
                        score,
                        ranking -> figure.argument("rank", "ties") == TieMethod.COMPETITION
                                        || "COMPETITION".equals(figure.argument("rank", "ties"))
                                ? ranking.rank(unit)
                                : ranking.ranksTo(unit));
            case "classification" -> in(score, ranking -> ranking.unit(unit, ClaimMeasure.CLASSIFICATION));
            case "scoreChange" -> ofScoreChange(score);
            default -> throw new IllegalArgumentException(figure.field());
        };
    }

    private static Stream<Ground> ofRankCheck(String field, YearlyScore score) {
        var unit = score.unitCode();
        var isChecked = score.reportedRank() != null && score.computedRank() != null;
        return switch (field) {
            case "reported" -> in(score, ranking -> ranking.unit(unit, ClaimMeasure.RANK));
            case "computed" -> in(score, ranking -> ranking.scoresFrom(unit));
            default ->
                isChecked
                        ? in(
                                score,
                                ranking ->
                                        Stream.concat(ranking.unit(unit, ClaimMeasure.RANK), ranking.scoresFrom(unit)))
                        : Stream.empty();
        };
    }

    private static Stream<Ground> ofScoreChange(YearlyScore score) {
        if (score.previousScoreYear() == null || score.previousScoreIndexCode() == null) {
            return Stream.empty();
        }
        var before = new RankingName(score.previousScoreIndexCode(), score.previousScoreYear(), score.groupCode());
        return Stream.of(score.key().ranking(), before)
                .map(year -> year.claims(ranking -> ranking.unit(score.unitCode(), ClaimMeasure.SCORE)));
    }

    private static Stream<Ground> in(YearlyScore score, Function<RankingClaims, Stream<Statement>> pick) {
        return Stream.of(score.key().ranking().claims(pick));
    }
}
