package vn.xephang.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.xephang.Migration;
import vn.xephang.Patience;
import vn.xephang.database.TestDatabase;

/** A migrated database whose figures are replaced by synthetic ones: sixty units with everything, eight with gaps. */
public final class SyntheticDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final TestDatabase DATABASE = filled("synthetic", "");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        serve(DATABASE, context);
    }

    static void serve(TestDatabase database, ConfigurableApplicationContext context) {
        TestPropertyValues.of(database.properties())
                .and("spring.datasource.hikari.minimum-idle=1", "xephang.cache.enabled=false")
                .and(Patience.properties(context.getEnvironment()))
                // Every edge is asked for more parents at once than any client may ask for.
                .and("xephang.limits.cost.most=1000000", "xephang.limits.rate.burst=1000000")
                .applyTo(context);
    }

    /** A database of its own with the synthetic figures and more. */
    static TestDatabase filled(String name, String more) {
        var database = Migration.migrated(name);
        database.owner().sql(figures()).update();
        if (!more.isEmpty()) {
            database.owner().sql(more).update();
        }
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
