package vn.xephang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.Migration;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogTests {
    private static final JdbcClient OWNER = Migration.migrated("catalog").owner();
    private static final Path DB = Path.of("db");

    @Test
    void everyTableAndViewSaysWhatItsRowsAre() {
        assertThat(strings("""
                        select oid::regclass::text from pg_class
                        where relnamespace in ('api'::regnamespace, 'data'::regnamespace) and relkind in ('r', 'v', 'm', 'p')
                          and coalesce(obj_description(oid, 'pg_class'), '') not like '_% _%.'
                        """)).isEmpty();
    }

    @Test
    void everyColumnOfAViewSaysWhatItHolds() {
        assertThat(strings("""
                        select c.oid::regclass || '.' || a.attname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relnamespace = 'api'::regnamespace and c.relkind in ('v', 'm')
                          and coalesce(col_description(c.oid, a.attnum), '') not like '_%.'
                        """)).isEmpty();
    }

    @Test
    void everyFunctionSaysWhatItReturns() {
        assertThat(strings("""
                        select oid::regprocedure::text from pg_proc
                        where (pronamespace = 'api'::regnamespace or pronamespace = 'data'::regnamespace
                            and not exists (select from pg_depend d where d.objid = pg_proc.oid and d.deptype = 'e'))
                          and coalesce(obj_description(oid, 'pg_proc'), '') not like '_% _%.'
                        """)).isEmpty();
    }

    @Test
    void aViewsFileBeginsWithTheGrainThatItsCommentStates() throws IOException {
        var views = strings("select table_name from information_schema.views where table_schema = 'api'");
        for (var view : views) {
            var lines = Files.readAllLines(DB.resolve("views").resolve(view + ".sql"));
            var comment = OWNER.sql("select obj_description(('api.' || :view)::regclass, 'pg_class')")
                    .param("view", view)
                    .query(String.class)
                    .single();
            assertThat(lines.get(0)).startsWith("-- One row per ").isEqualTo("-- " + comment);
        }
    }

    @Test
    void everyFileOfAViewIsRun() throws IOException {
        var found = strings("""
                select relname from pg_class where relnamespace = 'api'::regnamespace and relkind = 'v'
                union select proname from pg_proc where pronamespace = 'api'::regnamespace
                """);
        try (Stream<Path> files = Files.list(DB.resolve("views"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".sql", "")))
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }

    /** Else lists would be in another order on another server. What other columns are computed from keeps its own. */
    @Test
    void everyTextOfATableSortsByCodePoint() {
        assertThat(strings("""
                        select attrelid::regclass || '.' || attname from pg_attribute
                        join pg_class c on c.oid = attrelid and c.relkind = 'r' and c.relnamespace = 'data'::regnamespace
                        where atttypid = 'text'::regtype and attcollation <> '"C"'::regcollation
                        """))
                .containsExactlyInAnyOrder("data.unit.name_vi", "data.unit.name_en", "data.unit.search_name");
    }

    /** What only a handful of rows can refer to needs no index; of units there may be as many as communes in the country. */
    @Test
    void everyForeignKeyIsIndexedOrLeadsToATinyTable() {
        assertThat(strings("""
                        select c.conrelid::regclass || ' to ' || c.confrelid::regclass from pg_constraint c
                        where c.contype = 'f' and c.connamespace = 'data'::regnamespace
                          and (c.confrelid = 'data.unit'::regclass
                            or (select reltuples from pg_class where oid = c.confrelid) >= 100)
                          and not exists (
                            select from pg_index i where i.indrelid = c.conrelid
                              and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                        """)).isEmpty();
    }

    @Test
    void aTablesFileHasItsColumnsInTheirOrder() throws IOException {
        // Worked out by the database, or from all tables once they are loaded.
        var computed = Set.of("search_name", "checksum");
        for (var table : strings("select tablename from pg_tables where schemaname = 'data'")) {
            var columns =
                    OWNER.sql("""
                            select column_name from information_schema.columns
                            where table_schema = 'data' and table_name = :table order by ordinal_position
                            """).param("table", table).query(String.class).list();
            columns.removeAll(computed);
            var file = DB.resolve("data").resolve(table + ".csv");
            assertThat(Files.readAllLines(file).get(0).split(","))
                    .as("%s", file)
                    .containsExactlyElementsOf(columns);
        }
    }

    private static List<String> strings(String query) {
        return OWNER.sql(query).query(String.class).list();
    }
}
