package vn.xephang.groupranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.InvalidArgument;

/** Finds the one ranking of a group in a year. */
@Component
public class GroupRankingFinder {
    private final GroupRankingQuery rankings;

    GroupRankingFinder(GroupRankingQuery rankings) {
        this.rankings = rankings;
    }

    /** Null where nothing is known; where several indexes rank the group and none is named, an {@link InvalidArgument}. */
    public @Nullable GroupRanking find(String group, int year, String indexArgument, @Nullable String index) {
        var filter = new GroupRankingFilter(null, List.of(group), List.of(year));
        return only(rankings.listRankings(filter.conditions()), indexArgument, index);
    }

    static @Nullable GroupRanking only(List<GroupRanking> ofOneYear, String indexArgument, @Nullable String index) {
        if (index == null && ofOneYear.size() > 1) {
            throw InvalidArgument.ambiguousIndex(
                    indexArgument,
                    ofOneYear.stream().map(GroupRanking::indexCode).toList());
        }
        return ofOneYear.stream()
                .filter(ranking -> index == null || ranking.indexCode().equals(index))
                .findFirst()
                .orElse(null);
    }
}
