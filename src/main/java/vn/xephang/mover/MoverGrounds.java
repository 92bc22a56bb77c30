package vn.xephang.mover;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.yearlyscore.RankChangeGrounds;

@Component
class MoverGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("Mover", "Movers");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        return figure.find(Mover.class)
                .map(mover -> figure.field().equals("place")
                        ? RankChangeGrounds.ofDelta(mover.rankChange(), mover.key())
                        : RankChangeGrounds.of(figure, mover.key()))
                .orElseGet(() -> ofLastTie(figure.object(Movers.class)));
    }

    /** The moves as big as the last one. */
    private static Stream<Ground> ofLastTie(Movers movers) {
        var tie = movers.lastTie();
        return movers.nodes().stream()
                .filter(mover -> tie != null
                        && mover.rankChange().delta() != null
                        && Math.abs(mover.rankChange().delta()) == tie.size())
                .flatMap(mover -> RankChangeGrounds.ofDelta(mover.rankChange(), mover.key()));
    }
}
