package vn.xephang.yearlyscore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ListParents;
import vn.xephang.provenance.RankingName;
import vn.xephang.rankingindex.EditionKey;

/** Which ranking: a group in an edition. */
public record RankingKey(String groupCode, String indexCode, int year) {
    public EditionKey edition() {
        return new EditionKey(indexCode, year);
    }

    /** The same as provenance knows it. */
    public RankingName name() {
        return new RankingName(indexCode, year, groupCode);
    }

    /** The rankings as parents of lists of a view with a row for each unit. */
    static ListParents parents(List<@Nullable RankingKey> rankings) {
        return new ListParents(
                List.of("group_code", "index_code", "year"),
                rankings.stream()
                        .filter(ranking -> ranking != null)
                        .map(ranking -> List.<Object>of(ranking.groupCode(), ranking.indexCode(), ranking.year()))
                        .toList());
    }
}
