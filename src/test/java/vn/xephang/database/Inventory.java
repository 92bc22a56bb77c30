package vn.xephang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** All that the API's role may do beyond what every server lets it do, by {@code database/inventory.sql}. */
public final class Inventory {
    private static final List<String> EXPECTED = List.of(
            "connect on database this",
            "setting default_transaction_read_only=on",
            "setting default_transaction_read_only=on everywhere",
            "setting idle_in_transaction_session_timeout=10s",
            "setting jit=off",
            "setting lock_timeout=500ms",
            "setting lock_timeout=500ms everywhere",
            "setting plan_cache_mode=force_generic_plan",
            "setting search_path=api",
            "setting statement_timeout=3s",
            "setting statement_timeout=3s everywhere",
            "usage on schema api");

    private Inventory() {}

    static List<String> of(JdbcClient administrator) {
        return administrator
                .sql(file("inventory.sql"))
                .param("role", Roles.API)
                .query(String.class)
                .list();
    }

    /** Whatever was given to the role or to everybody since, is named here. */
    public static void assertNothingElseIsGiven(JdbcClient administrator) {
        assertThat(of(administrator)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    /** That of functions with effects none is left to it but those that are known to do no harm. */
    public static void assertNoOtherFunctionIsLeft(JdbcClient administrator) {
        var left = Set.copyOf(administrator
                .sql("""
                        select distinct proname::text from pg_proc
                        where provolatile = 'v' and has_function_privilege(:role, oid, 'execute')
                          and has_schema_privilege(:role, pronamespace, 'usage')
                          and prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
                        """)
                .param("role", Roles.API)
                .query(String.class)
                .list());
        assertThat(harmless()).containsAll(left);
    }

    private static Set<String> harmless() {
        return file("functions-left.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.strip().split(" ")).stream())
                .collect(Collectors.toSet());
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("database/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
