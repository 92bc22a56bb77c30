package vn.xephang.reweighting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xephang.groupranking.GroupRanking;

/** Ranks a group with other weights, or says what is missing for it. */
@Component
class Reweighter {
    private final ReweightingQuery published;

    Reweighter(ReweightingQuery published) {
        this.published = published;
    }

    ReweightedRankingAnswer answer(GroupRanking ranking, WeightRequest request) {
        var components = published.components(ranking.key());
        if (!components.isEmpty()) {
            request.refuseUnknown(
                    components.stream().map(EditionComponent::code).toList());
        }
        var weighting = Weighting.of(request, components);
        var requirements = new Requirements(ranking, request.basis(), components, weighting);
        var obstacles = requirements.obstacles();
        if (weighting == null || !obstacles.isEmpty()) {
            return new ReweightingRefusal(ranking, List.copyOf(obstacles), requirements.shortfalls());
        }
        var codes = weighting.needed().stream().map(EditionComponent::code).toList();
        var standings = new Standings(published.scores(ranking.key(), codes), weighting, request.basis());
        return new ReweightedRanking(ranking, request.basis(), weighting, standings.entries());
    }
}
