package vn.xephang.yearcomparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.yearcomparison.TransitionCell.Place;

@Component
class TransitionQuery {
    private final JdbcClient jdbc;

    TransitionQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("transitions", this::transitions);
        batch.<Place, Integer, List<UnitComparison>>registerWithArguments("transitionUnits", this::units);
    }

    private Map<ComparisonKey, List<ClassificationTransition>> transitions(Collection<ComparisonKey> keys) {
        var parents = ComparisonKey.parents(List.copyOf(keys));
        var found = jdbc
                .sql("""
                        select l.group_code, l.from_index_code, l.from_year, l.to_index_code, l.to_year,
                          l.from_kind, l.from_classification_code, l.to_kind, l.to_classification_code,
                          l.movement, l.unit_count
                        from %s
                        order by l.from_ordinal nulls last, l.to_ordinal nulls last, l.movement, l.from_kind, l.to_kind
                        """.formatted(ComparisonKey.rows("api.classification_transition", parents)))
                .params(parents.parameters())
                .query(ClassificationTransition.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ClassificationTransition::comparison));
        keys.forEach(key -> found.putIfAbsent(key, List.of()));
        return found;
    }

    /** The first units of each cell, best later rank first. */
    private List<List<UnitComparison>> units(List<Place> places, int first) {
        var parents =
                ComparisonKey.parents(places.stream().map(Place::comparison).toList());
        var found = new ArrayList<List<UnitComparison>>();
        places.forEach(place -> found.add(new ArrayList<>()));
        jdbc.sql("""
                        select p.parent_number, %s
                        from %s
                        join unnest(:from_kinds, :from_codes, :to_kinds, :to_codes) with ordinality
                          as e(from_kind, from_code, to_kind, to_code, parent_number) using (parent_number)
                        cross join lateral (
                          select l.* from api.unit_comparison l
                          where %s and l.from_kind = e.from_kind and l.to_kind = e.to_kind
                            and l.from_classification_code is not distinct from e.from_code
                            and l.to_classification_code is not distinct from e.to_code
                          order by l.to_rank, l.unit_sort_name, l.unit_code
                          limit :first
                        ) l
                        order by p.parent_number, l.to_rank, l.unit_sort_name, l.unit_code
                        """.formatted(YearComparisonQuery.UNIT_COLUMNS, parents.from(), parents.condition()))
                .params(parents.parameters())
                .param("from_kinds", texts(places, place -> place.from().kind().name()))
                .param("from_codes", texts(places, place -> place.from().classificationCode()))
                .param("to_kinds", texts(places, place -> place.to().kind().name()))
                .param("to_codes", texts(places, place -> place.to().classificationCode()))
                .param("first", first)
                .query(row -> {
                    found.get(row.getInt("parent_number") - 1).add(UnitComparison.of(row, 0));
                });
        return found;
    }

    private static @Nullable String[] texts(List<Place> places, Function<Place, @Nullable String> part) {
        return places.stream().map(part).toArray(String[]::new);
    }
}
