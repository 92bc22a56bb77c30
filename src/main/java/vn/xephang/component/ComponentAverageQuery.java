package vn.xephang.component;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.yearlyscore.RankingKey;

@Component
class ComponentAverageQuery {
    private final JdbcClient jdbc;

    ComponentAverageQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each ranking, in the order asked; a trend is about one pair of years and stands for no other. */
    List<List<ComponentAverage>> forRankings(List<RankingKey> rankings, @Nullable Integer since) {
        var found = jdbc
                .sql("""
                        select k.group_code, k.index_code, k.year, n.component_code, n.average, n.status,
                          case when t.is_of_pair then n.trend end as trend,
                          case when t.is_of_pair then n.trend_status else 'NOT_PUBLISHED' end as trend_status,
                          p.from_year as previous_year, p.from_index_code as previous_index_code, n.previous_average, p.comparability,
                          array_to_string(p.reasons, ' ') as break_reasons
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        left join lateral (
                          select r.from_index_code, r.from_year, r.comparability, r.reasons from api.ranking_pair r
                          where r.group_code = k.group_code and r.to_index_code = k.index_code and r.to_year = k.year
                            and (cast(:since as integer) is null or r.from_year = :since)
                          order by r.from_year desc, (r.from_index_code = r.to_index_code) desc, r.from_index_code
                          limit 1
                        ) p on true
                        -- Both years in one lateral: each is worked out once a ranking, not once a component.
                        cross join lateral (
                          select a.*, e.average as previous_average
                          from api.component_average a
                          left join api.component_average e
                            on e.group_code = k.group_code and e.index_code = p.from_index_code and e.year = p.from_year
                            and e.component_code = a.component_code
                          where a.group_code = k.group_code and a.index_code = k.index_code and a.year = k.year
                          offset 0
                        ) n
                        cross join lateral (
                          select n.trend_since_year = coalesce(cast(:since as integer), p.from_year) as is_of_pair
                        ) t
                        order by n.component_ordinal
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("since", since)
                .query(ComponentAverage.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ComponentAverage::ranking));
        return rankings.stream()
                .map(ranking -> found.getOrDefault(ranking, List.of()))
                .toList();
    }
}
