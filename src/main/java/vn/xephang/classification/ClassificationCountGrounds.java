package vn.xephang.classification;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.FigureStatus;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.RankingName;
import vn.xephang.provenance.Statement;

@Component
class ClassificationCountGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("ClassificationCount");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var count = figure.object(ClassificationCount.class);
        var ranking = count.ranking().name();
        return switch (figure.field()) {
            case "previousCount" -> before(count);
            case "change" ->
                Stream.concat(Stream.of(ranking.claims(claims -> of("count", count, claims))), before(count));
            default -> Stream.of(ranking.claims(claims -> of(figure.field(), count, claims)));
        };
    }

    private static Stream<Statement> of(String field, ClassificationCount count, RankingClaims claims) {
        var code = count.classificationCode();
        var isSettled = count.count() != null && count.status() != FigureStatus.CONFLICTING;
        return switch (field) {
            case "count", "inferred" -> claims.count(code);
            case "reported" -> claims.detail(code, ClaimMeasure.CLASSIFICATION_COUNT);
            case "computed" -> Stream.concat(claims.all(ClaimMeasure.CLASSIFICATION), claims.size());
            case "known" -> claims.inClass(code);
            case "min" -> isSettled ? claims.count(code) : claims.inClass(code);
            case "max" -> isSettled ? claims.count(code) : most(claims);
            case "share" -> Stream.concat(claims.count(code), claims.size());
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** The group's size less the least of every other class. */
    static Stream<Statement> most(RankingClaims claims) {
        return Stream.concat(claims.size(), claims.all(ClaimMeasure.CLASSIFICATION_COUNT, ClaimMeasure.CLASSIFICATION));
    }

    private static Stream<Ground> before(ClassificationCount count) {
        return count.previousYear() == null || count.previousIndexCode() == null
                ? Stream.empty()
                : Stream.of(new RankingName(count.previousIndexCode(), count.previousYear(), count.groupCode())
                        .claims(claims -> claims.count(count.classificationCode())));
    }
}
