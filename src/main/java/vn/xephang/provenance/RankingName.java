package vn.xephang.provenance;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which ranking claims are of. */
public record RankingName(String indexCode, int year, String groupCode) {
    public Ground claims(Function<RankingClaims, Stream<Statement>> pick) {
        return new Ground.InRankings(List.of(this), all -> pick.apply(all.get(0)));
    }

    /** What must be known of two rankings to say which claims of either count. */
    public Ground claimsWith(RankingName other, BiFunction<RankingClaims, RankingClaims, Stream<Statement>> pick) {
        return new Ground.InRankings(List.of(this, other), all -> pick.apply(all.get(0), all.get(1)));
    }
}
