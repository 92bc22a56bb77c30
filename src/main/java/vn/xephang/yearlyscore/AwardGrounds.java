package vn.xephang.yearlyscore;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;

@Component
class AwardGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("Award");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var award = figure.object(Award.class);
        return Stream.of(award.scoreKey()
                .ranking()
                .claims(ranking -> ranking.unit(award.unitCode(), ClaimMeasure.AWARD)
                        .filter(claim -> award.awardCode().equals(claim.detailCode()))));
    }
}
