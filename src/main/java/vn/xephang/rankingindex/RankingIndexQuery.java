package vn.xephang.rankingindex;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.graphql.Batch;

@org.springframework.stereotype.Component
class RankingIndexQuery {
    private static final String SELECT = """
            select index_code, name_vi, name_en, maximum_score, maximum_score_status, successor_index_code
            from api.ranking_index i
            """;
    private final JdbcClient jdbc;

    RankingIndexQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("indexes", this::forCodes);
    }

    /** Oldest first. */
    List<RankingIndex> listIndexes() {
        return jdbc.sql(
                        SELECT
                                + "order by (select min(e.year) from api.edition e where e.index_code = i.index_code), index_code")
                .query(RankingIndex.class)
                .list();
    }

    private Map<String, RankingIndex> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where index_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(RankingIndex.class)
                .list()
                .stream()
                .collect(Collectors.toMap(RankingIndex::code, Function.identity()));
    }
}
