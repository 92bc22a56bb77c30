package vn.xephang.database;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import liquibase.exception.LiquibaseException;
import liquibase.exception.LockException;
import liquibase.exception.ValidationFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.NestedExceptionUtils;

/** Says why Liquibase gave up, in place of its stack traces. What can be seen beforehand {@link MigrationCheck} sees. */
final class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<LiquibaseException> {
    private static final Pattern CHANGE = Pattern.compile("for changeset (.+?):\\s");

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LiquibaseException failure) {
        var told = findCause(failure, FailureAnalyzedException.class);
        if (told != null) {
            return told.analysis();
        }
        var locked = findCause(failure, LockException.class);
        if (locked != null) {
            return new FailureAnalysis(
                    "The database is being migrated by another server: %s.".formatted(locked.getMessage()),
                    "Start again when that one is ready; the lock ends with its session.",
                    failure);
        }
        var edited = editedChanges(findCause(failure, ValidationFailedException.class));
        return edited.isEmpty()
                ? new FailureAnalysis(
                        "The database could not be migrated: %s.".formatted(reason(failure)),
                        "Nothing of the change that failed was kept; correct the cause and start again.",
                        failure)
                : new FailureAnalysis(
                        "Changes that this database has already run have been edited: %s.".formatted(edited),
                        "Restore them as they were and write a new change instead.",
                        failure);
    }

    private static String editedChanges(@Nullable ValidationFailedException invalid) {
        return invalid == null
                ? ""
                : invalid.getInvalidMD5Sums().stream()
                        .map(change -> change.strip().replaceFirst(" was: .*", ""))
                        .collect(Collectors.joining(", "));
    }

    /** With the change, where one failed. */
    private static String reason(LiquibaseException failure) {
        var message = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        var reason = message.strip()
                .replaceAll("\\s+", " ")
                .replaceFirst("^ERROR: ", "")
                .replaceFirst("\\.$", "");
        var failed = CHANGE.matcher(String.valueOf(failure.getMessage()));
        return failed.find() ? failed.group(1) + ": " + reason : reason;
    }
}
