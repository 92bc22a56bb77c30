package vn.xephang.reweighting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRanking;

/**
 * What is missing for a ranking with other weights.
 *
 * @param components those that something is missing of
 */
record ReweightingRefusal(GroupRanking ranking, List<ReweightingObstacle> reasons, List<ComponentShortfall> components)
        implements ReweightedRankingAnswer {
    public @Nullable Integer unnamedUnits() {
        return ranking.unnamedCount();
    }

    List<String> explanation(Language language) {
        var sentences = new ObstacleSentence(this, language);
        return reasons.stream().map(sentences::text).toList();
    }
}
