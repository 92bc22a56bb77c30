package vn.xephang.rankbounds;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.Statement;

@Component
class RankBoundsGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("RankBounds");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var bounds = figure.object(RankBounds.class);
        var unit = bounds.key().unitCode();
        return Stream.of(bounds.key()
                .ranking()
                .claims(claims -> bounds.absence() == null
                        ? bounds.basis().stream().flatMap(basis -> of(basis, claims, unit))
                        : bounds.absence() == RankBoundsAbsence.RANK_KNOWN
                                ? claims.rank(unit)
                                : claims.unit(unit, ClaimMeasure.RANK, ClaimMeasure.CLASSIFICATION)));
    }

    private static Stream<Statement> of(RankBoundsBasis basis, RankingClaims claims, String unit) {
        return switch (basis) {
            case CLASSIFICATION ->
                Stream.concat(claims.unit(unit, ClaimMeasure.CLASSIFICATION), ofOtherClasses(claims));
            case OPEN_CLAIM -> claims.openRanks(unit);
            case SCORE -> Stream.concat(claims.all(ClaimMeasure.SCORE), claims.ranks());
            case TAKEN_RANKS -> claims.ranks();
            case GROUP_SIZE -> claims.size();
        };
    }

    /** Counts of classes; where there are none, the known ranks in the other classes. */
    private static Stream<Statement> ofOtherClasses(RankingClaims claims) {
        var counts = claims.all(ClaimMeasure.CLASSIFICATION_COUNT).toList();
        return counts.isEmpty()
                ? Stream.concat(claims.ranks(), claims.all(ClaimMeasure.CLASSIFICATION))
                : counts.stream();
    }
}
