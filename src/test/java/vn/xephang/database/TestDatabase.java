package vn.xephang.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where a test's database is and how each role gets in. */
public record TestDatabase(String url, String ownerUser, String ownerPassword, String apiUser, String apiPassword) {
    TestDatabase(String url) {
        this(url, Roles.OWNER, "owner-in-tests", Roles.API, "api-in-tests");
    }

    public JdbcClient owner() {
        return JdbcClient.create(ownerDataSource());
    }

    public JdbcClient api() {
        return JdbcClient.create(apiDataSource());
    }

    public DataSource ownerDataSource() {
        return new DriverManagerDataSource(url, ownerUser, ownerPassword);
    }

    public DataSource apiDataSource() {
        return new DriverManagerDataSource(url, apiUser, apiPassword);
    }

    /** As {@code name=value}, what the server needs to use this database. */
    public String[] properties() {
        return new String[] {
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + apiUser,
            "spring.datasource.password=" + apiPassword,
            "spring.liquibase.url=" + url,
            "spring.liquibase.user=" + ownerUser,
            "spring.liquibase.password=" + ownerPassword
        };
    }
}
