package vn.xephang.reweighting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRanking;

/**
 * A group, ranked with other weights.
 *
 * @param entries every unit of the group, best first
 */
record ReweightedRanking(GroupRanking ranking, WeightingBasis basis, Weighting weighting, List<ReweightedEntry> entries)
        implements ReweightedRankingAnswer {
    public List<AppliedWeight> weights() {
        return weighting.applied();
    }

    public @Nullable Boolean weightsInRange() {
        return weighting.isInRange();
    }

    public FigureStatus status() {
        var isDisputed = ranking.unitCountStatus() == FigureStatus.CONFLICTING
                || entries.stream().anyMatch(entry -> entry.unit().isDisputed());
        return isDisputed ? FigureStatus.CONFLICTING : FigureStatus.COMPUTED;
    }

    String method(Language language) {
        return new MethodSentence(this, language).text();
    }
}
