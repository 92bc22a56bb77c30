package vn.xephang.rankbounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.Statement;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class RankBoundsGrounds implements Grounds {
    /** The figures that tell whether the classes of an edition follow the scores, of whichever group. */
    private final Function<Collection<EditionKey>, Map<EditionKey, List<Ground>>> telling;

    /** Where the lowest scores of its classes are stated. */
    private final Function<Collection<EditionKey>, Map<EditionKey, List<Ground>>> stated;

    RankBoundsGrounds(ClassOrderQuery classOrder) {
        telling = editions -> grounds(classOrder.evidence(editions), (edition, unit) -> ofClassAndPlace(unit));
        stated = editions -> grounds(
                classOrder.stated(editions),
                (edition, code) -> Ground.ofDefinition("class", edition.indexCode(), edition.year(), code));
    }

    @Override
    public Set<String> types() {
        return Set.of("RankBounds");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var bounds = figure.object(RankBounds.class);
        var unit = bounds.key().unitCode();
        var own = bounds.key()
                .ranking()
                .claims(claims -> bounds.absence() == null
                        ? bounds.basis().stream().flatMap(basis -> of(basis, claims, unit))
                        : bounds.absence() == RankBoundsAbsence.RANK_KNOWN
                                ? claims.rank(unit)
                                : claims.unit(unit, ClaimMeasure.RANK, ClaimMeasure.CLASSIFICATION));
        return Stream.concat(Stream.of(own), ofClassOrder(bounds));
    }

    /** Where what is said rests on whether classes follow scores. */
    private Stream<Ground> ofClassOrder(RankBounds bounds) {
        var edition = bounds.key().edition();
        if (bounds.absence() == RankBoundsAbsence.CLASSES_DO_NOT_FOLLOW_SCORES) {
            return Stream.of(new Ground.Looked<>(telling, edition), new Ground.Looked<>(stated, edition));
        }
        if (!bounds.basis().contains(RankBoundsBasis.CLASSIFICATION)) {
            return Stream.empty();
        }
        return switch (bounds.classOrder()) {
            case STATED -> Stream.of(new Ground.Looked<>(stated, edition));
            case CONFIRMED -> Stream.of(new Ground.Looked<>(telling, edition));
            case ASSUMED, CONTRADICTED -> Stream.empty();
        };
    }

    /** That it has them: what else is said of them is no matter here. */
    private static Ground ofClassAndPlace(ScoreKey unit) {
        return unit.ranking()
                .claims(claims -> claims.unit(
                                unit.unitCode(), ClaimMeasure.CLASSIFICATION, ClaimMeasure.SCORE, ClaimMeasure.RANK)
                        .map(Statement::existence));
    }

    private static <T> Map<EditionKey, List<Ground>> grounds(
            Map<EditionKey, List<T>> found, BiFunction<EditionKey, T, Ground> ground) {
        var grounds = new HashMap<EditionKey, List<Ground>>();
        found.forEach((edition, all) -> grounds.put(
                edition, all.stream().map(one -> ground.apply(edition, one)).toList()));
        return grounds;
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
