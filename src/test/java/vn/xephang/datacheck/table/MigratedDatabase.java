package vn.xephang.datacheck.table;

import java.util.Map;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

/** A database with the tables, to compare them with what the check knows of them. */
public final class MigratedDatabase {
    private static final TestDatabase DATABASE = migrated(TestPostgres.database("datacheck_tables"));

    private MigratedDatabase() {}

    public static JdbcClient owner() {
        return DATABASE.owner();
    }

    private static TestDatabase migrated(TestDatabase database) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(database.ownerDataSource());
        liquibase.setChangeLog("classpath:db/changelog.yaml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setAnalyticsEnabled(false);
        liquibase.setChangeLogParameters(Map.of("apiRole", database.apiUser()));
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
        return database;
    }
}
