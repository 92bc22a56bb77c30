package vn.xephang.percentile;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.yearlyscore.YearlyScore;

@Component
class RankPercentileGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("RankPercentile");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var unit = figure.object(YearlyScore.class).key();
        var found = figure.object(RankPercentile.class);
        return Stream.of(unit.ranking().claims(claims -> switch (figure.field()) {
            case "units" -> claims.size();
            case "better" -> claims.rank(unit.unitCode());
            case "equal" -> Stream.concat(claims.rank(unit.unitCode()), claims.ranks());
            case "worse" ->
                Stream.of(claims.rank(unit.unitCode()), claims.ranks(), claims.size())
                        .flatMap(all -> all);
            case "value", "explanation" ->
                found.rank() == null ? Stream.empty() : Stream.concat(claims.rank(unit.unitCode()), claims.size());
            default -> throw new IllegalArgumentException(figure.field());
        }));
    }
}
