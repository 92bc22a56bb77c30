package vn.xephang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks at a database before it is migrated. Liquibase would change a part of it before it fails, in words that name no
 * setting; and it takes no notice of changes that it does not know.
 */
record MigrationCheck(ResourceLoader files) {
    /** With the connection that migrations will have, and the role that the API reads as. */
    void check(JdbcClient owner, String reader, MigrationFailure failure) {
        var found = owner.sql("""
                        select
                          current_user::text as role,
                          current_setting('server_encoding') as encoding,
                          has_database_privilege(current_database(), 'create')
                            and coalesce(has_schema_privilege(current_schema(), 'create'), false) as may_migrate,
                          (select min(nspowner::regrole::text) from pg_namespace
                            where nspname in ('api', 'data') and not pg_has_role(nspowner, 'usage')) as other_owner,
                          exists (select from pg_roles where rolname = :reader) as has_reader,
                          to_regclass('databasechangelog') is not null as has_record
                        """).param("reader", reader).query(Found.class).single();
        if (!found.encoding().equals("UTF8")) {
            throw failure.wrongEncoding(found.encoding());
        }
        if (!found.mayMigrate()) {
            throw failure.mayNotMigrate(found.role());
        }
        if (found.otherOwner() != null) {
            throw failure.ownedByAnother(found.role(), found.otherOwner());
        }
        if (!found.hasReader()) {
            throw failure.readerMissing(reader);
        }
        if (found.hasRecord()) {
            checkRecord(owner, failure);
        }
    }

    private void checkRecord(JdbcClient owner, MigrationFailure failure) {
        owner
                .sql("select filename as file, id from databasechangelog order by orderexecuted desc")
                .query(Change.class)
                .list()
                .stream()
                .filter(change -> !isKnown(change))
                .findFirst()
                .ifPresent(change -> {
                    throw failure.newer(change.file() + "::" + change.id());
                });
    }

    private boolean isKnown(Change change) {
        var file = files.getResource("classpath:" + change.file());
        try {
            return file.exists()
                    && file.getContentAsString(StandardCharsets.UTF_8).contains(change.id());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Found(
            String role,
            String encoding,
            boolean mayMigrate,
            @Nullable String otherOwner,
            boolean hasReader,
            boolean hasRecord) {}

    private record Change(String file, String id) {}
}
