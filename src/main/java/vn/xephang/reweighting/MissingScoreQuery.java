package vn.xephang.reweighting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.reweighting.ComponentShortfall.Key;
import vn.xephang.unit.Unit;

@Component
class MissingScoreQuery {
    private static final DataClassRowMapper<Unit> UNIT = new DataClassRowMapper<>(Unit.class);
    private final JdbcClient jdbc;

    MissingScoreQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.<Key, Integer, List<Unit>>registerWithArguments("unitsWithoutComponentScore", this::forComponents);
    }

    /** For each component of a ranking, in the order asked, the units without a score in it, by name. */
    private List<List<Unit>> forComponents(List<Key> keys, int first) {
        var found = new ArrayList<List<Unit>>();
        keys.forEach(key -> found.add(new ArrayList<>()));
        jdbc.sql("""
                        select k.number, n.unit_code, n.group_code, n.parent_unit_code, n.name_vi, n.name_en, n.note
                        from unnest(:groups, :indexes, :years, :components)
                          with ordinality as k(group_code, index_code, year, component_code, number)
                        cross join lateral (
                          select u.unit_code, u.group_code, u.parent_unit_code, u.name_vi, u.name_en, u.note, u.sort_name
                          from api.missing_component_score m
                          join api.unit u on u.unit_code = m.unit_code
                          where m.group_code = k.group_code and m.index_code = k.index_code and m.year = k.year
                            and m.component_code = k.component_code
                          order by u.sort_name, u.unit_code
                          limit :first
                        ) n
                        order by k.number, n.sort_name, n.unit_code
                        """)
                .param("groups", array(keys, key -> key.ranking().groupCode()))
                .param("indexes", array(keys, key -> key.ranking().indexCode()))
                .param("years", keys.stream().map(key -> key.ranking().year()).toArray(Integer[]::new))
                .param("components", array(keys, Key::componentCode))
                .param("first", first)
                .query(row -> {
                    found.get(row.getInt("number") - 1).add(UNIT.mapRow(row, 0));
                });
        return found;
    }

    private static String[] array(List<Key> keys, Function<Key, String> part) {
        return keys.stream().map(part).toArray(String[]::new);
    }
}
