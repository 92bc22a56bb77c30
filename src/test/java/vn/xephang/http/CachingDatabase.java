package vn.xephang.http;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xephang.Migration;
import vn.xephang.Patience;
import vn.xephang.database.TestDatabase;

/** A database with the published figures, where tests publish others. */
final class CachingDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final TestDatabase DATABASE = Migration.migrated("caching");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(DATABASE.properties())
                .and("spring.datasource.hikari.minimum-idle=1")
                .and(Patience.properties(context.getEnvironment()))
                .applyTo(context);
    }

    /** Publishes a release: the English name of every group ends with its number. */
    static int publish() {
        var owner = DATABASE.ownerDataSource();
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(status -> {
            var jdbc = org.springframework.jdbc.core.simple.JdbcClient.create(owner);
            jdbc.sql("""
                    insert into data.release (release_number, published_at, note, checksum)
                    select max(release_number) + 1, now(), 'Another.', repeat('1', 64) from data.release
                    """).update();
            jdbc.sql("""
                    update data.unit_group set name_en = regexp_replace(name_en, ' \\(.*', '')
                      || ' (' || (select max(release_number) from data.release) || ')'
                    """).update();
        });
        return DATABASE.owner()
                .sql("select max(release_number) from data.release")
                .query(Integer.class)
                .single();
    }
}
