package vn.xephang.rankingindex;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.graphql.Batch;

/** The components and the classes of editions, whole: an edition has a handful of each. */
@org.springframework.stereotype.Component
class ScaleQuery {
    private final JdbcClient jdbc;

    ScaleQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("editionComponents", this::componentsForEditions);
        batch.register("editionClassifications", this::classificationsForEditions);
    }

    private Map<EditionKey, List<Component>> componentsForEditions(Collection<EditionKey> editions) {
        var sql = """
                select index_code, year, component_code, name_vi, name_en, weight, maximum_score
                from api.edition_component join unnest(:indexes, :years) as k(index_code, year) using (index_code, year)
                order by ordinal
                """;
        return byEdition(editions, sql, Component.class, c -> new EditionKey(c.indexCode(), c.year()));
    }

    private Map<EditionKey, List<Classification>> classificationsForEditions(Collection<EditionKey> editions) {
        var sql = """
                select index_code, year, classification_code, name_vi, name_en, ordinal, minimum_score
                from api.edition_classification join unnest(:indexes, :years) as k(index_code, year) using (index_code, year)
                order by ordinal
                """;
        return byEdition(editions, sql, Classification.class, c -> new EditionKey(c.indexCode(), c.year()));
    }

    private <T> Map<EditionKey, List<T>> byEdition(
            Collection<EditionKey> editions, String sql, Class<T> type, Function<T, EditionKey> key) {
        var found = jdbc
                .sql(sql)
                .param("indexes", editions.stream().map(EditionKey::indexCode).toArray(String[]::new))
                .param("years", editions.stream().map(EditionKey::year).toArray(Integer[]::new))
                .query(type)
                .list()
                .stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        editions.forEach(edition -> found.putIfAbsent(edition, List.of()));
        return found;
    }
}
