package vn.xephang.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Lets something happen when a certain page of a table is asked for, as the header {@code Fault} of the request says. */
@TestConfiguration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultyPages implements WebGraphQlInterceptor {
    static final String HEADER = "Fault";
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Runnable> actions = new ConcurrentHashMap<>();

    /** The header that makes an action happen before that page is read. The document is drafted before the first. */
    String on(int page, Runnable action) {
        var name = "fault-" + actions.size();
        actions.put(name, action);
        return name + ":" + (page + 1);
    }

    static Runnable refusal(ErrorCode code) {
        return () -> {
            throw new Refusal(code, "Not now.", Map.of("retryAfter", 1));
        };
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var fault = request.getHeaders().getFirst(HEADER);
        if (fault != null) {
            var parts = fault.split(":");
            if (asked.merge(fault, 1, Integer::sum) == Integer.parseInt(parts[1])) {
                actions.getOrDefault(parts[0], () -> {}).run();
            }
        }
        return chain.next(request);
    }
}
