package vn.xephang.graphql;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.xephang.database.TestDatabase;

/** The synthetic figures among those of as many groups and units as a country may have: 55,000 yearly scores, all different. */
final class ManyGroupsDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String MANY_GROUPS = """
            insert into data.unit_group (group_code, name_vi, name_en, ordinal, source_code)
              select 'synthetic-many-' || n, 'Nhóm ' || n, 'Group ' || n, 100 + n, 'synthetic-source-1' from generate_series(1, 250) n;
            insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
              select 'synthetic-commune-' || n, 'synthetic-many-' || 1 + n % 250, 'Xã ' || md5(n::text), 'Commune ' || n, 'synthetic-source-1'
              from generate_series(1, 11000) n;
            insert into data.score_claim (index_code, year, unit_code, source_code, score, basis, is_preferred)
              select e.index_code, e.year, u.unit_code, u.source_code, round(abs(hashtext(u.unit_code || e.year) % 10000) / 100.0, 2), 'stated', true
              from data.edition e cross join data.unit u where u.unit_code like 'synthetic-commune-%';
            insert into data.rank_claim (index_code, year, unit_code, source_code, rank_best, rank_worst, basis, is_preferred)
              select r.index_code, r.year, r.unit_code, r.source_code, r.place, r.place, 'stated', true
              from (
                select s.*, rank() over (partition by s.year, u.group_code order by s.score desc)::integer as place
                from data.score_claim s join data.unit u using (unit_code) where u.unit_code like 'synthetic-commune-%'
              ) r
            """;

    static final TestDatabase DATABASE = SyntheticDatabase.filled("many_groups", MANY_GROUPS);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SyntheticDatabase.serve(DATABASE, context);
    }
}
