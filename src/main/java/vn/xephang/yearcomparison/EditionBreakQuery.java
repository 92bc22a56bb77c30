package vn.xephang.yearcomparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class EditionBreakQuery {
    private static final DataClassRowMapper<EditionBreak> MAPPER = new DataClassRowMapper<>(EditionBreak.class);
    private final JdbcClient jdbc;

    EditionBreakQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("editionBreaks", this::breaks);
    }

    /** Oldest first. */
    private Map<ComparisonKey, List<EditionBreak>> breaks(Collection<ComparisonKey> keys) {
        var asked = List.copyOf(keys);
        var found = new HashMap<ComparisonKey, List<EditionBreak>>();
        asked.forEach(key -> found.put(key, new ArrayList<>()));
        jdbc.sql("""
                        select k.number, b.year, b.reason, b.note_vi, b.note_en
                        from unnest(:from_indexes, :from_years, :to_indexes, :to_years) with ordinality
                          as k(from_index_code, from_year, to_index_code, to_year, number)
                        join api.edition_break b using (from_index_code, from_year, to_index_code, to_year)
                        order by k.number, b.year, b.index_code
                        """)
                .param(
                        "from_indexes",
                        asked.stream().map(ComparisonKey::fromIndexCode).toArray(String[]::new))
                .param("from_years", asked.stream().map(ComparisonKey::fromYear).toArray(Integer[]::new))
                .param(
                        "to_indexes",
                        asked.stream().map(ComparisonKey::toIndexCode).toArray(String[]::new))
                .param("to_years", asked.stream().map(ComparisonKey::toYear).toArray(Integer[]::new))
                .query(row -> {
                    found.computeIfAbsent(asked.get(row.getInt("number") - 1), key -> new ArrayList<>())
                            .add(MAPPER.mapRow(row, 0));
                });
        return found;
    }
}
