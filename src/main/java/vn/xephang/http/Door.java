package vn.xephang.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
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
        NoVersion.note(request);
        var client = clients.of(request);
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
        getNext().invoke(request, response);
        response.finishResponse();
        rate.sent(client, response.getBytesWritten(false));
    }

    private void refuse(Refusal refusal, Request request, Response response) throws IOException, ServletException {
        UnreadBody.throwAwayWhatIsHere(request);
        Refused.send(refusal, request, response);
        getNext().invoke(request, response);
        response.finishResponse();
    }
}
