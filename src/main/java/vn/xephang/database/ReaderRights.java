package vn.xephang.database;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the operator of a role that could do more than to read, if it were not for the API: a hole in it would be one in the data. */
final class ReaderRights {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderRights.class);

    private ReaderRights() {}

    /** With the connection that requests will have. */
    static void warn(JdbcClient reader) {
        var excess = found(reader);
        if (!excess.isEmpty()) {
            var role = reader.sql("select current_user").query(String.class).single();
            LOG.warn(
                    "Requests reach the database as {}, which {}. Give the API a role of its own, by db/roles.sql.",
                    role,
                    String.join(", ", excess));
        }
    }

    /** The migrations' own role, if it is this one, owns what they have made, or may make it at the first start. */
    private static List<String> found(JdbcClient reader) {
        return reader.sql("""
                        select 'is a superuser' from pg_roles where rolname = current_user and rolsuper
                        union all
                        select 'bypasses row security' from pg_roles where rolname = current_user and rolbypassrls
                        union all
                        select 'may make roles' from pg_roles where rolname = current_user and rolcreaterole
                        union all
                        select 'may make databases' from pg_roles where rolname = current_user and rolcreatedb
                        union all
                        select 'replicates' from pg_roles where rolname = current_user and rolreplication
                        union all
                        (select 'is a member of ' || pg_get_userbyid(roleid) from pg_auth_members
                        where member = (select oid from pg_roles where rolname = current_user) order by 1 limit 1)
                        union all
                        (select 'owns tables, as ' || n.nspname || '.' || c.relname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'v', 'm', 'p', 'f') and pg_has_role(c.relowner, 'member')
                          and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                        order by n.nspname, c.relname limit 1)
                        union all
                        select 'may make schemas' where has_database_privilege(current_database(), 'create')
                        union all
                        (select 'may make tables in schema ' || nspname from pg_namespace
                        where nspname in ('api', 'data', 'public') and has_schema_privilege(oid, 'create')
                        order by nspname limit 1)
                        """).query(String.class).list();
    }
}
