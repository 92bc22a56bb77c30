package vn.xephang.database;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;
import vn.xephang.Migration;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationTests {
    /** What a second run would touch: its own record, and the versions of every view and of every figure's table. */
    private static final String STATE = """
            select 'change ' || r::text as line from public.databasechangelog r
            union all select 'relation ' || oid || relname || xmin from pg_class
              where relnamespace in ('api'::regnamespace, 'data'::regnamespace)
            union all select 'schema ' || oid || nspname || xmin from pg_namespace where nspname in ('api', 'data')
            union all select 'score ' || s.xmin || s::text from data.score_claim s
            union all select 'release ' || r.xmin || r::text from data.release r
            order by line
            """;

    @Test
    void aSecondMigrationChangesNothing() {
        var database = Migration.migrated("migrated_twice");
        var before = database.owner().sql(STATE).query(String.class).list();

        Migration.run(database);

        assertThat(before).hasSizeGreaterThan(100);
        assertThat(database.owner().sql(STATE).query(String.class).list()).isEqualTo(before);
    }

    @Test
    void aChangedViewIsMadeAnewWithItsGrantsWhileReadersWaitAtMost(@TempDir Path changed) throws Exception {
        var database = Migration.migrated("view_changed");
        var before = schemaApi(database);
        addColumn(changed);

        var readers = new Readers(database);
        Migration.run(database, liquibase -> liquibase.setResourceLoader(only(changed)));
        readers.stop();

        assertThat(readers.failures()).isEmpty();
        assertThat(readers.reads()).isPositive();
        assertThat(schemaApi(database)).isNotEqualTo(before);
        assertThat(database.api()
                        .sql("select distinct added from api.unit_group")
                        .query(String.class)
                        .list())
                .containsExactly("added by a test");
        assertThat(privileges(database)).isNotEmpty().containsOnly("SELECT");
    }

    private static void addColumn(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("db"), folder.resolve("db"));
        var view = folder.resolve("db/views/unit_group.sql");
        Files.writeString(
                view, Files.readString(view).replace("g.ordinal\n", "g.ordinal,\n  'added by a test' as added\n"));
    }

    /** Finds files in this folder and nowhere else. */
    private static DefaultResourceLoader only(Path folder) {
        try {
            var urls = new URL[] {folder.toUri().toURL()};
            return new DefaultResourceLoader(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String schemaApi(TestDatabase database) {
        return database.owner()
                .sql("select oid::text from pg_namespace where nspname = 'api'")
                .query(String.class)
                .single();
    }

    private static List<String> privileges(TestDatabase database) {
        return database.owner().sql("""
                        select distinct privilege_type from information_schema.role_table_grants
                        where table_schema = 'api' and grantee = 'xephang_api'
                        """).query(String.class).list();
    }
}
