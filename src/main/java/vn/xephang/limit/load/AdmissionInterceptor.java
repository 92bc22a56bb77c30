package vn.xephang.limit.load;

import graphql.ExecutionResult;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.xephang.database.Deadline;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.Charge;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.rate.Clients;
import vn.xephang.limit.rate.RateLimit;

/** Lets a request in: it has a place, its time begins, and its client pays what it costs. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class AdmissionInterceptor implements WebGraphQlInterceptor {
    /** What every request has paid by now, whatever it asks. */
    private static final int PAID = 1;

    private final RateLimit rate;
    private final Clients clients;
    private final Places places;
    private final LimitProperties.Load limits;

    AdmissionInterceptor(RateLimit rate, Clients clients, Places places, LimitProperties properties) {
        this.clients = clients;
        this.rate = rate;
        this.places = places;
        this.limits = properties.load();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // On the thread that asks, which the deadline and the snapshot belong to.
        return Mono.fromCallable(() -> {
            try {
                chargeTheRest(request);
                return Deadline.within(limits.time(), limits.silence(), () -> answer(request, chain));
            } catch (Refusal refusal) {
                return refused(request, refusal);
            }
        });
    }

    private WebGraphQlResponse answer(WebGraphQlRequest request, Chain chain) {
        return places.answer(
                clients.of(request.getRemoteAddress(), request.getHeaders()),
                request.getDocument(),
                () -> Objects.requireNonNull(chain.next(request).block()));
    }

    /** Once, however often the request is tried. */
    private void chargeTheRest(WebGraphQlRequest request) {
        var paid = new AtomicBoolean();
        Charge charge = cost -> {
            if (cost > PAID && !paid.getAndSet(true)) {
                pay(request, cost - PAID);
            }
        };
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Charge.class, charge)).build());
    }

    private void pay(WebGraphQlRequest request, long cost) {
        rate.pay(request.getRemoteAddress(), request.getHeaders(), cost);
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, Refusal refusal) {
        var result =
                ExecutionResult.newExecutionResult().addError(refusal.error()).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
