package vn.xephang.yearlyscore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class AwardQuery {
    private final JdbcClient jdbc;

    AwardQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("awards", this::forScores);
    }

    private Map<ScoreKey, List<Award>> forScores(Collection<ScoreKey> keys) {
        var found = jdbc
                .sql("""
                        select group_code, index_code, year, unit_code, award_code, name_vi, name_en
                        from api.award
                        join unnest(:indexes, :years, :units) as k(index_code, year, unit_code) using (index_code, year, unit_code)
                        order by award_code
                        """)
                .param("indexes", keys.stream().map(ScoreKey::indexCode).toArray(String[]::new))
                .param("years", keys.stream().map(ScoreKey::year).toArray(Integer[]::new))
                .param("units", keys.stream().map(ScoreKey::unitCode).toArray(String[]::new))
                .query(Award.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Award::scoreKey));
        keys.forEach(key -> found.putIfAbsent(key, List.of()));
        return found;
    }
}
