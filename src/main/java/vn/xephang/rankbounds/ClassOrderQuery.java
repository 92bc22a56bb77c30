package vn.xephang.rankbounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.yearlyscore.ScoreKey;

/** What tells whether the classes of editions follow the scores. */
@Component
class ClassOrderQuery {
    private final JdbcClient jdbc;

    ClassOrderQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units whose figures agree with it or contradict it, and those that they are held against. */
    Map<EditionKey, List<ScoreKey>> evidence(Collection<EditionKey> editions) {
        return jdbc
                .sql("""
                        select e.group_code, e.index_code, e.year, e.unit_code
                        from unnest(:indexes, :years) as k(index_code, year)
                        cross join lateral (
                          select c.*, bool_or(c.is_for or c.is_against) over (partition by c.group_code) as is_telling
                          from api.class_order_evidence c
                          where c.index_code = k.index_code and c.year = k.year
                        ) e
                        where e.is_telling
                        order by e.index_code, e.year, e.unit_code
                        """)
                .param("indexes", editions.stream().map(EditionKey::indexCode).toArray(String[]::new))
                .param("years", editions.stream().map(EditionKey::year).toArray(Integer[]::new))
                .query(ScoreKey.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(unit -> new EditionKey(unit.indexCode(), unit.year())));
    }

    /** The codes of the classes whose lowest scores are stated. */
    Map<EditionKey, List<String>> stated(Collection<EditionKey> editions) {
        return jdbc
                .sql("""
                        select c.index_code, c.year, c.classification_code as code
                        from unnest(:indexes, :years) as k(index_code, year)
                        join api.edition_classification c on c.index_code = k.index_code and c.year = k.year
                        where c.minimum_score is not null
                        order by c.index_code, c.year, c.ordinal
                        """)
                .param("indexes", editions.stream().map(EditionKey::indexCode).toArray(String[]::new))
                .param("years", editions.stream().map(EditionKey::year).toArray(Integer[]::new))
                .query(StatedClass.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        stated -> new EditionKey(stated.indexCode(), stated.year()),
                        Collectors.mapping(StatedClass::code, Collectors.toList())));
    }

    private record StatedClass(String indexCode, int year, String code) {}
}
