package vn.xephang.attack;

import java.util.stream.Collectors;
import vn.xephang.database.TestDatabase;

/** All that stands in a database, as one short text: another one after any change, even to the same values. */
final class Rows {
    private Rows() {}

    static String digest(TestDatabase database) {
        var owner = database.owner();
        var tables = owner.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema') order by 1
                        """).query(String.class).list();
        var rows = tables.stream()
                .map(table ->
                        "select '%s' as part, md5(coalesce(string_agg(t.xmin || t::text, ',' order by t::text), '')) as digest from %s t"
                                .formatted(table, table));
        var catalog = """
                select 'catalog', md5(string_agg(c, ',' order by c)) from (
                  select oid::text || relname || coalesce(relacl::text, '') as c from pg_class where relnamespace <> 'pg_toast'::regnamespace
                  union all select oid || rolname || rolconnlimit from pg_roles
                  union all select oid::text from pg_largeobject_metadata) all_of_it
                """;
        return owner
                .sql(rows.collect(Collectors.joining("\nunion all ")) + "\nunion all " + catalog)
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .stream()
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
