package vn.xephang.operations;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.web.filter.ServerHttpObservationFilter;
import vn.xephang.http.KnownOperation;
import vn.xephang.http.RequestId;

/**
 * Sees each request first and last, also one that the server itself refuses. What else the log says on its way has its id in the
 * diagnostic context.
 */
class RequestLog extends ValveBase implements AccessLog {
    private static final String RECORD = RequestRecord.class.getName();
    private static final String ID = "requestId";
    private final RequestMeters meters;

    RequestLog(RequestMeters meters) {
        super(true);
        this.meters = meters;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(RECORD, RequestRecord.begin());
        MDC.put(ID, RequestId.of(request));
        try {
            getNext().invoke(request, response);
        } finally {
            RequestRecord.end();
            MDC.remove(ID);
        }
    }

    /** When the answer was sent. */
    @Override
    public void log(Request request, Response response, long time) {
        var record = request.getAttribute(RECORD) instanceof RequestRecord known ? known : new RequestRecord();
        KnownOperation.of(request).ifPresent(name -> record.asked(name));
        var outcome = RequestOutcome.of(request, response.getStatus());
        var took = record.time();
        meters.record(record, outcome, took);
        new RequestLine()
                .with(ID, RequestId.of(request))
                .with("method", RequestLine.shown(request.getMethod()))
                .with("path", RequestLine.shown(request.getRequestURI()))
                .with("status", response.getStatus())
                .with("outcome", outcome.name())
                .with("operation", record.operation().map(RequestLine::shown))
                .with("cost", record.cost().stream().boxed().findFirst())
                .with("statements", record.statements())
                .with("durationMs", took.toMillis())
                .with("traceId", trace(request))
                .say();
    }

    /** Whatever became of the request; empty where traces are off, or where the server refused it before there was one. */
    private static Optional<String> trace(Request request) {
        return ServerHttpObservationFilter.findObservationContext(request.getRequest())
                .map(context -> (TracingContext) context.get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // Of proxies' headers, which are not logged.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
