package vn.xephang.component;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingName;

@Component
class ComponentGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ComponentScore", "ComponentAverage");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        return figure.find(ComponentScore.class).map(ComponentGrounds::ofScore).orElseGet(() -> ofAverage(figure));
    }

    private static Stream<Ground> ofScore(ComponentScore score) {
        return Stream.of(score.key()
                .ranking()
                .claims(ranking -> ranking.unit(score.unitCode(), ClaimMeasure.COMPONENT_SCORE)
                        .filter(claim -> score.componentCode().equals(claim.detailCode()))));
    }

    private static Stream<Ground> ofAverage(Lineage figure) {
        var average = figure.object(ComponentAverage.class);
        var component = average.componentCode();
        var ranking = average.ranking().name();
        var now = ranking.claims(claims -> claims.average(component));
        return switch (figure.field()) {
            case "average" -> Stream.of(now);
            case "trend" ->
                Stream.of(ranking.claims(claims -> claims.detail(component, ClaimMeasure.COMPONENT_AVERAGE)
                        .filter(claim -> claim.sinceYear() != null)));
            case "previousAverage" -> before(average);
            case "change" -> Stream.concat(Stream.of(now), before(average));
            default -> throw new IllegalArgumentException(figure.field());
        };
    }

    private static Stream<Ground> before(ComponentAverage average) {
        return average.previousYear() == null || average.previousIndexCode() == null
                ? Stream.empty()
                : Stream.of(new RankingName(average.previousIndexCode(), average.previousYear(), average.groupCode())
                        .claims(claims -> claims.average(average.componentCode())));
    }
}
