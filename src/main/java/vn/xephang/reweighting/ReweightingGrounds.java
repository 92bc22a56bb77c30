package vn.xephang.reweighting;

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

/** A ranking with other weights rests on the scores in the components that weigh anything. */
@Component
class ReweightingGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ReweightedRanking", "ReweightingRefusal");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        return figure.find(ReweightingRefusal.class)
                .map(refusal -> Stream.of(ofRefusal(figure, refusal.ranking())))
                .orElseGet(() -> ofRanking(figure, figure.object(ReweightedRanking.class)));
    }

    private static Ground ofRefusal(Lineage figure, GroupRanking ranking) {
        var component =
                figure.find(ComponentShortfall.class).map(one -> one.key().componentCode());
        return ranking.key().name().claims(claims -> switch (figure.field()) {
            case "scored" -> claims.detail(component.orElseThrow(), ClaimMeasure.COMPONENT_SCORE);
            case "unscored" -> claims.units();
            default -> Stream.concat(claims.units(), claims.size());
        });
    }

    private static Stream<Ground> ofRanking(Lineage figure, ReweightedRanking answer) {
        var entry = figure.find(ReweightedEntry.class);
        var name = answer.ranking().key().name();
        if (entry.isEmpty()) {
            return isByPublishedWeights(figure) ? definitions(figure, answer) : Stream.empty();
        }
        var unit = entry.get().unitCode();
        return switch (figure.field()) {
            case "publishedRank" -> Stream.of(name.claims(claims -> claims.rank(unit)));
            case "score" ->
                Stream.concat(
                        Stream.of(name.claims(
                                claims -> scores(answer, claims).filter(claim -> unit.equals(claim.unitCode())))),
                        definitions(figure, answer));
            case "change", "movement" ->
                Stream.concat(
                        Stream.of(name.claims(claims -> Stream.concat(ranked(answer, claims), claims.rank(unit)))),
                        definitions(figure, answer));
            default ->
                Stream.concat(Stream.of(name.claims(claims -> ranked(answer, claims))), definitions(figure, answer));
        };
    }

    private static Stream<Statement> ranked(ReweightedRanking answer, RankingClaims claims) {
        return Stream.concat(scores(answer, claims), claims.size());
    }

    private static Stream<Statement> scores(ReweightedRanking answer, RankingClaims claims) {
        var needed =
                answer.weighting().needed().stream().map(EditionComponent::code).toList();
        return claims.all(ClaimMeasure.COMPONENT_SCORE)
                .filter(claim -> needed.contains(String.valueOf(claim.detailCode())));
    }

    /** Who says how much a component weighs or how many points it has, where that counts. */
    private static Stream<Ground> definitions(Lineage figure, ReweightedRanking answer) {
        return answer.basis() == WeightingBasis.SHARE_OF_MAXIMUM || isByPublishedWeights(figure)
                ? answer.weighting().components().stream()
                        .map(EditionComponent::component)
                        .map(component -> Ground.ofDefinition(
                                "component", component.indexCode(), component.year(), component.code()))
                : Stream.empty();
    }

    private static boolean isByPublishedWeights(Lineage figure) {
        return figure.argument("reweightedRanking", "weights") == null;
    }
}
