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

    /** By the server itself, before it came here: what it could not read has no version either. */
    private static final int REFUSED = 400;

    private final Clients clients;
    private final AtOnce atOnce;
    private final RateLimit rate;
    private final Exchanges exchanges;
    private final AnswerForm form;

    Door(Clients clients, AtOnce atOnce, RateLimit rate, Exchanges exchanges, AnswerForm form) {
        super(true);
        this.clients = clients;
        this.atOnce = atOnce;
        this.rate = rate;
        this.exchanges = exchanges;
        this.form = form;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
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
        if (hasNoVersion(request)) {
            refuseWithoutVersion(request, response);
            return;
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

    /** As {@code GET /graphql} and nothing more: the first HTTP of all. */
    private static boolean hasNoVersion(Request request) {
        var version = request.getProtocol();
        return version == null || version.isEmpty() || version.equals("HTTP/0.9");
    }

    /** The server would answer such a request by the bare body, which nobody can tell from anything else. */
    private void refuseWithoutVersion(Request request, Response response) throws IOException {
        var answer = Answer.refused(
                new Refusal(ErrorCode.BAD_REQUEST, "The request has no version of HTTP; use 1.1.", Map.of()));
        Outcome.note(answer, request);
        response.setStatus(NO_SUCH_VERSION);
        response.getOutputStream().write(BareAnswer.noVersion(answer, form));
        response.finishResponse();
    }
}
