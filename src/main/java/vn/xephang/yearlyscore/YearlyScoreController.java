package vn.xephang.yearlyscore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.xephang.claim.Claim;
import vn.xephang.claim.ClaimSubject;
import vn.xephang.claim.FigureCheck;
import vn.xephang.group.Group;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Classification;
import vn.xephang.rankingindex.Edition;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.rankingindex.Scale;
import vn.xephang.unit.Unit;

@Controller
class YearlyScoreController {
    @SchemaMapping
    CompletableFuture<Unit> unit(YearlyScore score, DataLoader<String, Unit> units) {
        return units.load(score.unitCode());
    }

    @SchemaMapping
    CompletableFuture<Group> group(YearlyScore score, DataLoader<String, Group> groups) {
        return groups.load(score.groupCode());
    }

    @SchemaMapping
    CompletableFuture<Edition> edition(YearlyScore score, DataLoader<EditionKey, Edition> editions) {
        return editions.load(score.editionKey());
    }

    @SchemaMapping
    @Nullable
    Integer rank(YearlyScore score, @Argument TieMethod ties) {
        return switch (ties) {
            case COMPETITION -> score.rank();
            case DENSE -> score.denseRank();
            case ORDINAL -> score.ordinalRank();
        };
    }

    @SchemaMapping
    FigureCheck rankCheck(YearlyScore score) {
        return FigureCheck.ofWhole(score.reportedRank(), score.computedRank(), "Thứ hạng", "rank");
    }

    @SchemaMapping
    CompletableFuture<@Nullable Classification> classification(
            YearlyScore score, DataLoader<EditionKey, List<Classification>> editionClassifications) {
        return Scale.classification(editionClassifications, score.editionKey(), score.classificationCode());
    }

    @SchemaMapping
    @Nullable
    Integer scoreChangeSince(YearlyScore score) {
        return score.previousScoreYear();
    }

    @SchemaMapping
    List<BreakReason> scoreChangeReasons(YearlyScore score) {
        return BreakReason.listReasons(score.scoreChangeReasons());
    }

    @SchemaMapping
    CompletableFuture<List<Claim>> claims(YearlyScore score, DataLoader<ClaimSubject, List<Claim>> subjectClaims) {
        return subjectClaims.load(
                new ClaimSubject(score.indexCode(), score.year(), score.groupCode(), score.unitCode()));
    }
}
