package vn.xephang.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.connection.Exchanges;
import vn.xephang.limit.Network;
import vn.xephang.limit.rate.AtOnce;
import vn.xephang.limit.rate.Clients;
import vn.xephang.limit.rate.RateLimit;

/**
 * Where every request comes in, whatever it asks and wherever: its client may have so many at once, each until the last byte of
 * its answer is sent, and pays for it.
 */
class Door extends ValveBase {
    /** What a request costs, beside what it asks and what is sent. */
    private static final int COST = 1;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,10}");

    private static final int NO_SUCH_VERSION = 505;

    private static final Refusal NO_VERSION =
            new Refusal(ErrorCode.BAD_REQUEST, "The request has no version of HTTP; use 1.1.", Map.of());

    private final Clients clients;
    private final AtOnce atOnce;
    private final RateLimit rate;
    private final Exchanges exchanges;

    Door(Clients clients, AtOnce atOnce, RateLimit rate, Exchanges exchanges) {
        super(true);
        this.clients = clients;
        this.atOnce = atOnce;
        this.rate = rate;
        this.exchanges = exchanges;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        try {
            letIn(clients.of(request), request, response);
        } finally {
            leaveTheRest(request);
        }
    }

    private void letIn(Optional<Network> client, Request request, Response response)
            throws IOException, ServletException {
        NoVersion.note(request);
        noteIfHere(request);
        try {
            atOnce.enter(client);
        } catch (Refusal refusal) {
            // Nobody counts the requests that may come after it.
            response.setHeader("Connection", "close");
            refuse(refusal, request, response);
            return;
        }
        try (var exchange = exchanges.begin(() -> response.getBytesWritten(false))) {
            answer(client, request, response);
        } finally {
            atOnce.leave(client);
        }
    }

    /** Of a body in chunks nobody knows, and of a length that is none it is said elsewhere. */
    private static void noteIfHere(Request request) {
        var body = request.getCoyoteRequest();
        var length = String.valueOf(body.getHeader("Content-Length"));
        body.action(ActionCode.AVAILABLE, false);
        if (LENGTH.matcher(length).matches() && body.getAvailable() >= Long.parseLong(length)) {
            request.setAttribute(RequestBody.HERE, true);
        }
    }

    /** The server itself would wait for more of a body that was not read to its end, on this thread. */
    private static void leaveTheRest(Request request) {
        var body = request.getCoyoteRequest();
        if (!body.isFinished()) {
            body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private void answer(Optional<Network> client, Request request, Response response)
            throws IOException, ServletException {
        try {
            rate.pay(client, COST);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
            return;
        }
        if (NoVersion.is(request)) {
            Refused.note(NO_VERSION, request);
            response.sendError(NO_SUCH_VERSION);
        }
        try {
            getNext().invoke(request, response);
            response.finishResponse();
        } finally {
            // Also what was sent to who left in the middle of it.
            rate.sent(client, response.getBytesWritten(false));
        }
    }

    private void refuse(Refusal refusal, Request request, Response response) throws IOException, ServletException {
        UnreadBody.throwAwayWhatIsHere(request);
        Refused.send(refusal, request, response);
        getNext().invoke(request, response);
        response.finishResponse();
    }
}
