package vn.xephang.classification;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.yearlyscore.RankingKey;

@Component
class ClassificationCountQuery {
    private final JdbcClient jdbc;

    ClassificationCountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each ranking, in the order asked, best class first, beside that year or the latest earlier ranking. */
    List<List<ClassificationCount>> forRankings(List<RankingKey> rankings, @Nullable Integer since) {
        var found = jdbc
                .sql("""
                        select k.group_code, k.index_code, k.year, n.classification_code, n.unit_count, n.status,
                          n.reported_count, n.computed_count, n.known_count, n.min_count, n.max_count, n.group_units,
                          p.from_year as previous_year, p.from_index_code as previous_index_code, n.previous_count, p.comparability,
                          array_to_string(p.reasons, ' ') as break_reasons
                        from unnest(:groups, :indexes, :years) as k(group_code, index_code, year)
                        left join lateral (
                          select r.from_index_code, r.from_year, r.comparability, r.reasons from api.ranking_pair r
                          where r.group_code = k.group_code and r.to_index_code = k.index_code and r.to_year = k.year
                            and (cast(:since as integer) is null or r.from_year = :since)
                          order by r.from_year desc, (r.from_index_code = r.to_index_code) desc, r.from_index_code
                          limit 1
                        ) p on true
                        -- Both years in one lateral: each is counted once a ranking, not once a class.
                        cross join lateral (
                          select c.*, b.min_count, b.max_count, g.unit_count as group_units, e.unit_count as previous_count
                          from api.classification_count c
                          join api.classification_bound b using (group_code, index_code, year, classification_code)
                          join api.group_ranking g using (group_code, index_code, year)
                          left join api.classification_count e
                            on e.group_code = k.group_code and e.index_code = p.from_index_code and e.year = p.from_year
                            and e.classification_code = c.classification_code
                          where c.group_code = k.group_code and c.index_code = k.index_code and c.year = k.year
                          offset 0 -- else the planner joins with every group's counts instead of asking for one
                        ) n
                        order by n.classification_ordinal
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("since", since)
                .query(ClassificationCount.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ClassificationCount::ranking));
        return rankings.stream()
                .map(ranking -> found.getOrDefault(ranking, List.of()))
                .toList();
    }
}
