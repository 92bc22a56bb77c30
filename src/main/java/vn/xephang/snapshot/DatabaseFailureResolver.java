package vn.xephang.snapshot;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import vn.xephang.publication.PublicationWatch;

/** Writes down the first foreseen failure of the database in a request, for the {@link SnapshotInterceptor}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailureResolver extends DataFetcherExceptionResolverAdapter {
    private final PublicationWatch watch;
    private final RefusalLog log;

    DatabaseFailureResolver(PublicationWatch watch) {
        this.watch = watch;
        this.log = new RefusalLog(System::nanoTime);
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        var context = environment.getGraphQlContext();
        if (context.get(DatabaseFailure.class) instanceof DatabaseFailure first) {
            // What comes after it on the same connection follows from it, whatever it says.
            return isOfDatabase(thrown) ? first.refusal().error() : null;
        }
        return DatabaseFailure.of(thrown, watch.isAway())
                .map(failure -> {
                    log.refused(failure.refusal().code(), reason(thrown));
                    context.put(DatabaseFailure.class, failure);
                    return failure.refusal().error();
                })
                .orElse(null);
    }

    private static boolean isOfDatabase(Throwable thrown) {
        return sqlException(thrown).isPresent()
                || DatabaseFailure.of(thrown, false).isPresent();
    }

    /** In one line; PostgreSQL adds others. */
    private static String reason(Throwable thrown) {
        var message = sqlException(thrown).map(Throwable::getMessage).orElse(thrown.getMessage());
        return String.valueOf(message).lines().findFirst().orElse("");
    }

    private static Optional<SQLException> sqlException(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
