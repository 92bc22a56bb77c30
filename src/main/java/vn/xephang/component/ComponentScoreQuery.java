package vn.xephang.component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class ComponentScoreQuery {
    private final JdbcClient jdbc;

    ComponentScoreQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("componentScores", this::forScores);
    }

    /** One for each component of the edition, whether it has a score or not. */
    private Map<ScoreKey, List<ComponentScore>> forScores(Collection<ScoreKey> keys) {
        var found = jdbc
                .sql("""
                        select k.group_code, k.index_code, k.year, k.unit_code, n.component_code, n.score, n.status
                        from unnest(:groups, :indexes, :years, :units) as k(group_code, index_code, year, unit_code)
                        cross join lateral (
                          select ec.component_code, ec.ordinal, s.score, coalesce(s.status, 'NOT_PUBLISHED') as status
                          from api.edition_component ec
                          left join api.component_score s
                            on s.group_code = k.group_code and s.index_code = k.index_code and s.year = k.year
                            and s.unit_code = k.unit_code and s.component_code = ec.component_code
                          where ec.index_code = k.index_code and ec.year = k.year
                          offset 0 -- else the planner reads every unit's scores instead of one's
                        ) n
                        order by n.ordinal
                        """)
                .param("groups", keys.stream().map(ScoreKey::groupCode).toArray(String[]::new))
                .param("indexes", keys.stream().map(ScoreKey::indexCode).toArray(String[]::new))
                .param("years", keys.stream().map(ScoreKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).toArray(String[]::new))
                .query(ComponentScore.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ComponentScore::key));
        keys.forEach(key -> found.putIfAbsent(key, List.of()));
        return found;
    }
}
