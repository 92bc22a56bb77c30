package vn.xephang.portal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class MeasurementUnitQuery {
    private final JdbcClient jdbc;

    MeasurementUnitQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("measurementUnits", this::forCodes);
    }

    Map<String, MeasurementUnit> forCodes(Collection<String> codes) {
        var found =
                jdbc.sql("""
                        select m.measurement_unit, m.name_vi, m.name_en, m.name_en_one, m.difference_vi, m.difference_en,
                          m.difference_en_one, m.is_rank
                        from api.measurement_unit m
                        where m.measurement_unit = any (:codes)
                        """).param("codes", codes.toArray(String[]::new)).query(MeasurementUnit.class).list().stream()
                        .collect(Collectors.toMap(MeasurementUnit::measurementUnit, Function.identity()));
        // A unit without words of its own is called by its code, as it is served.
        codes.forEach(code -> found.computeIfAbsent(code, MeasurementUnit::plain));
        return found;
    }
}
