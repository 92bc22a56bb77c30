package vn.xephang.database;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RolesTests {
    private static final TestDatabase DATABASE = TestPostgres.database("roles");
    private static final JdbcClient API = DATABASE.api();

    @BeforeAll
    static void publishAView() {
        DATABASE.owner().sql("create schema if not exists api").update();
        DATABASE.owner()
                .sql("create or replace view api.answer as select 42 as answer")
                .update();
        DATABASE.owner()
                .sql("create table if not exists public.record (id integer)")
                .update();
        DATABASE.owner().sql("grant usage on schema api to xephang_api").update();
        DATABASE.owner().sql("grant select on api.answer to xephang_api").update();
    }

    @Test
    void theApiReadsWhatItIsGranted() {
        // Unqualified: the role's search path is the published schema.
        assertThat(API.sql("select answer from answer").query(Integer.class).single())
                .isEqualTo(42);
    }

    @Test
    void theApiDoesNotReadWhatItIsNotGranted() {
        assertRefused(() -> API.sql("select id from public.record").query().listOfRows());
    }

    @Test
    void theApiMakesNothingEvenInATransactionThatMayWrite() {
        assertRefused(() -> writing("create table api.mine ()"));
        assertRefused(() -> writing("create table public.mine ()"));
        assertRefused(() -> writing("create temporary table mine ()"));
        assertRefused(() -> writing("create schema mine"));
        assertRefused(() -> writing("create role mine"));
        assertRefused(() -> writing("insert into public.record values (1)"));
        assertRefused(() -> writing("set role xephang_owner"));
    }

    @Test
    void theApisSessionsAreLimited() {
        assertThat(setting("default_transaction_read_only")).isEqualTo("on");
        assertThat(setting("statement_timeout")).isEqualTo("3s");
        assertThat(setting("lock_timeout")).isEqualTo("500ms");
        assertThat(setting("plan_cache_mode")).isEqualTo("force_generic_plan");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("10s");
        assertThat(API.sql("select rolconnlimit from pg_roles where rolname = 'xephang_api'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
    }

    @Test
    void theDefinitionMayBeRunAgain() {
        new Roles(TestServer.administrator(DATABASE.url())).define();
        theApiReadsWhatItIsGranted();
    }

    @Test
    void aRoleWithMoreRightsThanItShouldHaveIsRefused() {
        var other = TestPostgres.database("roles_with_rights");
        var administrator = JdbcClient.create(TestServer.administrator(other.url()));
        // In one transaction that fails, so that no other test ever sees the right.
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> administrator
                        .sql("begin; alter role xephang_api createdb;" + Roles.definition())
                        .update())
                .withMessageContaining("more than an ordinary role");
    }

    private static String setting(String name) {
        return API.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static void writing(String statement) {
        API.sql("begin read write; " + statement).update();
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(attempt)
                .havingRootCause()
                .withMessageContaining("permission denied");
    }
}
