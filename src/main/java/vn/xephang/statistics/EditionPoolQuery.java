package vn.xephang.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.statistics.EditionPool.Fit;

@Component
class EditionPoolQuery {
    private final JdbcClient jdbc;

    EditionPoolQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("editionPoolFits", this::forPools);
    }

    /** The worst that breaks any two editions of a pool, and every reason once. */
    private Map<EditionPool, Fit> forPools(Collection<EditionPool> pools) {
        var asked = List.copyOf(pools);
        var numbers = new ArrayList<Integer>();
        var editions = new ArrayList<EditionKey>();
        for (int i = 0; i < asked.size(); i++) {
            for (var edition : asked.get(i).editions()) {
                numbers.add(i);
                editions.add(edition);
            }
        }
        var found = new HashMap<EditionPool, Fit>();
        jdbc.sql("""
                        with edition as (
                          select e.pool_number, e.index_code, e.year
                          from unnest(:pools, :indexes, :years) as e(pool_number, index_code, year)
                        )
                        select f.pool_number, array_agg(distinct p.comparability) as comparabilities,
                          array_agg(distinct r.reason) filter (where r.reason is not null) as reasons
                        from edition f
                        join edition t on t.pool_number = f.pool_number
                        join api.edition_pair p on p.from_index_code = f.index_code and p.from_year = f.year
                          and p.to_index_code = t.index_code and p.to_year = t.year
                        left join lateral unnest(p.reasons) as r(reason) on true
                        group by f.pool_number
                        """)
                .param("pools", numbers.toArray(Integer[]::new))
                .param("indexes", editions.stream().map(EditionKey::indexCode).toArray(String[]::new))
                .param("years", editions.stream().map(EditionKey::year).toArray(Integer[]::new))
                .query(row -> {
                    var pool = asked.get(row.getInt("pool_number"));
                    found.put(pool, pool.fit(worst(row), BreakReason.listReasons(row)));
                });
        // Editions of one year are no pair.
        asked.forEach(pool -> found.putIfAbsent(pool, pool.fit(Comparability.COMPARABLE, List.of())));
        return found;
    }

    private static Comparability worst(ResultSet row) throws SQLException {
        var worst = Comparability.COMPARABLE;
        for (var name : (String[])
                Objects.requireNonNull(row.getArray("comparabilities")).getArray()) {
            var comparability = Comparability.valueOf(name);
            worst = comparability.compareTo(worst) > 0 ? comparability : worst;
        }
        return worst;
    }
}
