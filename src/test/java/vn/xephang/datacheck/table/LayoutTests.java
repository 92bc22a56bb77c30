package vn.xephang.datacheck.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.rankingindex.BreakReason;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables as the check knows them and as the database has them. */
class LayoutTests {
    private static final JdbcClient OWNER = MigratedDatabase.owner();

    @Test
    void theTablesAreThoseOfTheDatabase() {
        assertThat(Layout.all().stream().map(Layout::table)).containsExactlyInAnyOrderElementsOf(strings("""
                        select table_name from information_schema.tables
                        where table_schema = 'data' and table_type = 'BASE TABLE'
                        """));
    }

    /** A column whose values may be empty is one that may be null. */
    @Test
    void theColumnsAreThoseOfTheDatabase() {
        var columns = Layout.all().stream()
                .flatMap(layout -> layout.columns().stream()
                        .map(column -> layout.table() + "." + column.name() + (column.mayBeEmpty() ? "?" : "")));
        assertThat(columns).containsExactlyInAnyOrderElementsOf(strings("""
                select table_name || '.' || column_name || case when is_nullable = 'YES' then '?' else '' end
                from information_schema.columns
                where table_schema = 'data' and is_generated = 'NEVER'
                  -- Written when the figures are loaded.
                  and (table_name, column_name) <> ('release', 'checksum')
                """));
    }

    @Test
    void theKeysAreUniqueInTheDatabase() {
        var unique = strings("""
                select c.conrelid::regclass || ' ' || (
                  select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a
                  where a.attrelid = c.conrelid and a.attnum = any (c.conkey))
                from pg_constraint c where c.connamespace = 'data'::regnamespace and c.contype in ('p', 'u')
                """);
        assertThat(unique)
                .containsAll(Layout.all().stream()
                        .map(layout -> "data." + layout.table() + " "
                                + layout.key().stream().sorted().collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void theReasonsAreThoseOfTheApi() {
        var form = Layout.all().stream()
                .flatMap(layout -> layout.columns().stream())
                .filter(column -> column.name().equals("break_reasons"))
                .findFirst()
                .orElseThrow()
                .form();
        // What is unknown is worked out, not written down.
        var reasons = Arrays.stream(BreakReason.values())
                .filter(reason -> reason != BreakReason.EDITION_UNKNOWN)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        assertThat(form.description()).isEqualTo("words out of " + reasons + ", separated by a space");
    }

    private static List<String> strings(String query) {
        return OWNER.sql(query).query(String.class).list();
    }
}
