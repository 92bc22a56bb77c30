package vn.xephang.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;

/** A migrated database whose figures are replaced by synthetic ones: sixty units with everything, eight with gaps. */
final class SyntheticDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final TestDatabase DATABASE = filled();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(DATABASE.properties())
                // Statements are counted and explained here, not timed: a busy machine must not fail them.
                .and("spring.datasource.hikari.connection-init-sql=set statement_timeout = '30s'")
                .and("spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
    }

    private static TestDatabase filled() {
        var database = Migration.migrated("synthetic");
        database.owner().sql(figures()).update();
        database.owner().sql("analyze").update();
        return database;
    }

    private static String figures() {
        try {
            return new ClassPathResource("synthetic.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
