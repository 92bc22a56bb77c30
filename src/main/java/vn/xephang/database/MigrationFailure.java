package vn.xephang.database;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Says why a database cannot be migrated and what to do. */
record MigrationFailure(DatabaseAddress address, ConnectionFailure.Settings settings) {
    private static final String RUN_ROLES = "Run db/roles.sql in it as an administrator, or correct %s.";

    FailureAnalyzedException wrongEncoding(String encoding) {
        return failure("has the encoding %s; UTF8 is needed".formatted(encoding), "Create it anew with encoding UTF8.");
    }

    FailureAnalyzedException mayNotMigrate(String role) {
        var action = settings == ConnectionFailure.Settings.API
                ? "Set spring.liquibase.user and spring.liquibase.password to those of the owner, which db/roles.sql makes."
                : RUN_ROLES.formatted(settings.user);
        return failure("does not let %s, who is to migrate it, make schemas and tables".formatted(role), action);
    }

    FailureAnalyzedException ownedByAnother(String role, String owner) {
        return failure(
                "belongs to %s and cannot be migrated by %s".formatted(owner, role),
                "Set spring.liquibase.user and spring.liquibase.password to those of %s.".formatted(owner));
    }

    FailureAnalyzedException readerMissing(String reader) {
        return failure(
                "has no role %s, which is to read it".formatted(reader),
                RUN_ROLES.formatted(settings.url + " or spring.datasource.username"));
    }

    FailureAnalyzedException newer(String change) {
        return failure(
                "was migrated by a newer program: this one does not know the change %s".formatted(change),
                "Nothing was changed; start the newer program.");
    }

    private FailureAnalyzedException failure(String fault, String action) {
        return new FailureAnalyzedException(
                "Database %s at %s %s.".formatted(address.database(), address.server(), fault), action);
    }
}
