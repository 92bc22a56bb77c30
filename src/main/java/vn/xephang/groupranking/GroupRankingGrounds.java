package vn.xephang.groupranking;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.Statement;

@Component
class GroupRankingGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("GroupRanking");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var key = figure.object(GroupRanking.class).key();
        return Stream.of(key.name().claims(ranking -> switch (figure.field()) {
            case "unitCount", "units" -> ranking.size();
            case "known" -> ranking.units();
            case "scored" -> ranking.all(ClaimMeasure.SCORE).map(Statement::existence);
            case "ranked" -> ranking.ranks().map(Statement::existence);
            case "classified" -> ranking.all(ClaimMeasure.CLASSIFICATION).map(Statement::existence);
            case "averageTrend" -> ranking.asserting("AVERAGE_TREND");
            default -> throw new IllegalArgumentException(figure.field());
        }));
    }
}
