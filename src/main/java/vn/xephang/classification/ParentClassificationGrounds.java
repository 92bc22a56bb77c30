package vn.xephang.classification;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.classification.ParentClassificationCounts.ParentClassificationCount;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.Statement;

@Component
class ParentClassificationGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ParentClassificationCounts");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var parent = figure.object(ParentClassificationCounts.class).parentUnitCode();
        var count = figure.find(ParentClassificationCount.class).map(ParentClassificationCount::classificationCode);
        return Stream.of(figure.object(GroupRanking.class).key().name().claims(claims -> switch (figure.field()) {
            case "known" -> in(parent, claims.units());
            case "classified" ->
                in(parent, claims.all(ClaimMeasure.CLASSIFICATION)).map(Statement::existence);
            case "count", "min" -> in(parent, claims.inClass(count.orElseThrow()));
            case "max" -> ClassificationCountGrounds.most(claims);
            case "groupCount" -> claims.count(count.orElseThrow());
            case "share", "isWholeClass" ->
                Stream.concat(in(parent, claims.inClass(count.orElseThrow())), claims.count(count.orElseThrow()));
            default -> throw new IllegalArgumentException(figure.field());
        }));
    }

    private static Stream<Statement> in(@Nullable String parent, Stream<Statement> claims) {
        return claims.filter(claim -> Objects.equals(claim.parentUnitCode(), parent))
                .flatMap(Statement::withParent);
    }
}
