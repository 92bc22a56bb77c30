package vn.xephang.dataset;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads the release as a request would, before the first one can come: migrations may have filled another database than the
 * API reads, or been switched off.
 */
@Component
class FirstRead implements SmartInitializingSingleton {
    private final DatasetQuery datasets;

    FirstRead(DatasetQuery datasets) {
        this.datasets = datasets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            datasets.get();
        } catch (NonTransientDataAccessException unreadable) {
            throw new FailureAnalyzedException(
                    "The API cannot read the published figures: %s.".formatted(reason(unreadable)),
                    "Check that spring.datasource.url and spring.liquibase.url lead to the same database, and that its migrations have run.",
                    unreadable);
        }
    }

    private static String reason(NonTransientDataAccessException unreadable) {
        var message = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(unreadable).getMessage());
        return message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "");
    }
}
