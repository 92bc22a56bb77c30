package vn.xephang;

import java.util.Map;
import java.util.function.Consumer;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

/** Migrates a test's database as the server does at its start: as the owner, with the API's role as a parameter. */
public final class Migration {
    private Migration() {}

    /** The database of this name with tables, figures and views. */
    public static TestDatabase migrated(String name) {
        var database = TestPostgres.database(name);
        run(database);
        return database;
    }

    public static void run(TestDatabase database) {
        run(database, liquibase -> {});
    }

    /** Runs a migration that differs in some way from the usual one. */
    public static void run(TestDatabase database, Consumer<SpringLiquibase> difference) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database.ownerDataSource());
        liquibase.setChangeLog("classpath:/db/changelog.yaml");
        liquibase.setChangeLogParameters(Map.of("apiRole", database.apiUser()));
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setAnalyticsEnabled(false);
        difference.accept(liquibase);
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
