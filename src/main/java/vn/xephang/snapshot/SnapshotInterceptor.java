package vn.xephang.snapshot;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;
import vn.xephang.database.ConnectionRenewal;
import vn.xephang.database.Deadline;
import vn.xephang.database.StatementMark;
import vn.xephang.publication.Publication;
import vn.xephang.publication.PublicationQuery;
import vn.xephang.publication.PublicationWatch;

/**
 * Answers each request from one snapshot: an answer never mixes two releases, and takes one connection from the pool, when its
 * first statement needs it. Where that connection turns out to be dead the whole request is answered once more from another,
 * since it only reads and there is time. Where the database fails, all that is answered is why.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SnapshotInterceptor implements WebGraphQlInterceptor {
    /** For a connection, as long as the pool waits for one, and for a statement. */
    private static final Duration ANOTHER_ATTEMPT = Duration.ofSeconds(2);

    private final TransactionTemplate snapshot;
    private final ConnectionRenewal connections;
    private final PublicationQuery publications;
    private final PublicationWatch watch;
    private final Measured measured;

    SnapshotInterceptor(
            PlatformTransactionManager transactions,
            ConnectionRenewal connections,
            PublicationQuery publications,
            PublicationWatch watch,
            Measured measured) {
        this.measured = measured;
        this.connections = connections;
        this.publications = publications;
        this.watch = watch;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // Every field is fetched on the thread that asks, so blocking here holds no other thread up.
        return Mono.fromCallable(() -> {
            var begun = System.nanoTime();
            var answer = attempt(request, chain);
            if (answer.failure().filter(DatabaseFailure::isConnectionDead).isPresent()
                    && Deadline.leaves(ANOTHER_ATTEMPT)) {
                connections.renew(begun);
                answer = attempt(request, chain);
            }
            if (answer.failure().filter(DatabaseFailure::isAway).isPresent()) {
                connections.hurry();
            }
            return answer.failure()
                    .map(measured::measured)
                    .map(answer::because)
                    .orElse(answer)
                    .response();
        });
    }

    private Attempt attempt(WebGraphQlRequest request, Chain chain) {
        try {
            return StatementMark.during(() -> Objects.requireNonNull(snapshot.execute(status -> {
                var response = Objects.requireNonNull(chain.next(request).block());
                if (response.getErrors().isEmpty()) {
                    note(response.getExecutionInput());
                } else {
                    // A statement may have failed, after which nothing can be committed.
                    status.setRollbackOnly();
                }
                return Attempt.of(response);
            })));
        } catch (DataAccessException | TransactionException thrown) {
            return Attempt.of(
                    request.toExecutionInput(),
                    DatabaseFailure.of(thrown, watch.isAway()).orElseThrow(() -> thrown));
        }
    }

    /** Which publication the answer is of stands in its context, as this snapshot sees it; one that read nothing is of any. */
    private void note(ExecutionInput input) {
        var publication = StatementMark.isSet() ? publications.find() : watch.current();
        publication.ifPresent(it -> input.getGraphQLContext().put(Publication.class, it));
    }

    private record Attempt(WebGraphQlResponse response, Optional<DatabaseFailure> failure) {
        static Attempt of(WebGraphQlResponse response) {
            var input = response.getExecutionInput();
            return input.getGraphQLContext().get(DatabaseFailure.class) instanceof DatabaseFailure failure
                    ? of(input, failure)
                    : new Attempt(response, Optional.empty());
        }

        Attempt because(DatabaseFailure other) {
            return of(response.getExecutionInput(), other);
        }

        static Attempt of(ExecutionInput input, DatabaseFailure failure) {
            var why = ExecutionResult.newExecutionResult()
                    .addError(failure.refusal().error())
                    .build();
            return new Attempt(
                    new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, why)), Optional.of(failure));
        }
    }
}
