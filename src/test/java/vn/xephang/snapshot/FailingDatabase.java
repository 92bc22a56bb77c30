package vn.xephang.snapshot;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.xephang.Migration;
import vn.xephang.Patience;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

/** A database with the published figures that tests may make slow, lock and cut off. */
final class FailingDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final TestDatabase DATABASE = Migration.migrated("failing");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(DATABASE.properties())
                .and("spring.datasource.hikari.minimum-idle=1", "xephang.cache.enabled=false")
                .and(Patience.properties(context.getEnvironment()))
                .applyTo(context);
    }

    /** Reading the metrics of the portal takes so long; everything else is as fast as ever. */
    static void slowDown(double seconds) {
        TestPostgres.allowPauses(DATABASE);
        DATABASE.owner().sql("""
                create or replace view api.portal_metric as
                with pause as materialized (select pg_sleep(%s) as slept)
                select m.metric_code, m.name_vi, m.name_en, m.measurement_unit, m.ordinal, m.note
                from data.portal_metric m cross join pause where pause.slept is not null
                """.formatted(seconds)).update();
    }

    /** How many statements the server runs at the moment. */
    static int running() {
        return TestPostgres.administrator()
                .sql(
                        "select count(*) from pg_stat_activity where datname = :name and usename = :user and state = 'active' and application_name <> 'xephang publication'")
                .param("name", name())
                .param("user", DATABASE.apiUser())
                .query(Integer.class)
                .single();
    }

    private static String name() {
        return TestPostgres.name(DATABASE);
    }
}
