package vn.xephang.reweighting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;

/** A migrated database whose figures are replaced by the synthetic ones of {@code reweighting.sql}. */
final class ReweightingDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(filled().properties())
                .and("spring.datasource.hikari.minimum-idle=1")
                .applyTo(context);
    }

    private static TestDatabase filled() {
        try {
            var database = Migration.migrated("reweighting");
            database.owner()
                    .sql(new ClassPathResource("reweighting.sql").getContentAsString(StandardCharsets.UTF_8))
                    .update();
            return database;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
