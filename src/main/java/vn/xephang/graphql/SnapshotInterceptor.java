package vn.xephang.graphql;

import java.util.Objects;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;

/**
 * Answers each request from one snapshot: an answer never mixes two releases, and takes one connection from the pool, when its
 * first statement needs it.
 */
@Component
class SnapshotInterceptor implements WebGraphQlInterceptor {
    private final TransactionTemplate snapshot;

    SnapshotInterceptor(PlatformTransactionManager transactions) {
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // Every field is fetched on the thread that asks, so blocking here holds no other thread up.
        return Mono.fromCallable(() -> Objects.requireNonNull(snapshot.execute(
                status -> Objects.requireNonNull(chain.next(request).block()))));
    }
}
