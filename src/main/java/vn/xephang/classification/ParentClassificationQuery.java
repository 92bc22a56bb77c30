package vn.xephang.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.classification.ParentClassificationCounts.ParentClassificationCount;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.RankingKey;

@Component
class ParentClassificationQuery {
    private final JdbcClient jdbc;

    ParentClassificationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each ranking, in the order asked, districts by name. A district's row comes before those of its classes. */
    List<List<ParentClassificationCounts>> forRankings(List<RankingKey> rankings, int first) {
        var found = new ArrayList<List<ParentClassificationCounts>>();
        rankings.forEach(ranking -> found.add(new ArrayList<>()));
        jdbc.sql("""
                        select k.ranking_number, k.index_code, k.year, n.parent_unit_code, n.classification_code, n.known_count,
                          n.classified_count, n.group_count, n.min_count, n.max_count
                        from unnest(:groups, :indexes, :years) with ordinality as k(group_code, index_code, year, ranking_number)
                        cross join lateral (
                          select c.parent_unit_code, c.parent_sort_name, c.classification_code, c.classification_ordinal,
                            c.known_count, c.classified_count, c.group_count, c.min_count, c.max_count,
                            dense_rank() over (order by c.parent_sort_name, c.parent_unit_code) as parent_number
                          from api.classification_count_by_parent c
                          where c.group_code = k.group_code and c.index_code = k.index_code and c.year = k.year
                        ) n
                        where n.parent_number <= :first
                        order by k.ranking_number, n.parent_number, n.classification_ordinal nulls first
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("first", first)
                .query(row -> {
                    add(found.get(row.getInt("ranking_number") - 1), row);
                });
        return found;
    }

    private static void add(List<ParentClassificationCounts> parents, ResultSet row) throws SQLException {
        var classification = row.getString("classification_code");
        if (classification == null) {
            parents.add(new ParentClassificationCounts(
                    row.getString("parent_unit_code"),
                    row.getInt("known_count"),
                    row.getInt("classified_count"),
                    new ArrayList<>()));
            return;
        }
        var edition = new EditionKey(Objects.requireNonNull(row.getString("index_code")), row.getInt("year"));
        parents.get(parents.size() - 1)
                .counts()
                .add(new ParentClassificationCount(
                        edition,
                        classification,
                        row.getInt("known_count"),
                        row.getObject("group_count", Integer.class),
                        row.getInt("min_count"),
                        row.getObject("max_count", Integer.class)));
    }
}
