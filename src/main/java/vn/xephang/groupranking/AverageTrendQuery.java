package vn.xephang.groupranking;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.RankingKey;

/** How far the years compare whose averages a source holds against each other. */
@Component
class AverageTrendQuery {
    private final JdbcClient jdbc;

    AverageTrendQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("averageTrendPairs", this::forRankings);
    }

    /** Only of rankings that have such a trend. */
    private Map<RankingKey, Pair> forRankings(Collection<RankingKey> rankings) {
        return jdbc
                .sql("""
                        select l.group_code, l.index_code, l.year, coalesce(r.comparability, e.comparability) as comparability,
                          array_to_string(coalesce(r.reasons, e.reasons), ' ') as reasons
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        cross join lateral (
                          select g.* from api.group_ranking g
                          where g.group_code = k.group_code and g.index_code = k.index_code and g.year = k.year
                          offset 0
                        ) l
                        left join lateral (
                          select p.* from api.ranking_pair p
                          where p.group_code = l.group_code and p.to_index_code = l.index_code and p.to_year = l.year
                            and p.from_year = l.average_trend_since_year
                          order by (p.from_index_code = p.to_index_code) desc, p.from_index_code
                          limit 1
                        ) r on true
                        -- Of the group's size in the earlier year nothing need be known.
                        left join lateral (
                          select p.* from api.edition_pair p
                          where p.to_index_code = l.index_code and p.to_year = l.year
                            and p.from_year = l.average_trend_since_year
                          order by (p.from_index_code = p.to_index_code) desc, p.from_index_code
                          limit 1
                        ) e on true
                        where l.average_trend is not null
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .query(Pair.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Pair::ranking, pair -> pair));
    }

    /** A ranking beside the earlier one that its trend is against. */
    record Pair(
            String groupCode,
            String indexCode,
            int year,
            @Nullable Comparability comparability,
            @Nullable String reasons) {
        RankingKey ranking() {
            return new RankingKey(groupCode, indexCode, year);
        }
    }
}
