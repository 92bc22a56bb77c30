package vn.xephang.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.rate.AwaitedBodies;
import vn.xephang.limit.rate.Clients;

/** The body of a request: bounded, not compressed, in UTF-8. */
@Component
class RequestBody {
    /** Set on a request whose body has arrived with its headers. */
    static final String HERE = RequestBody.class.getName();

    private static final int MOST_BYTES = 64 * 1024;
    private final Duration longest;
    private final AwaitedBodies awaited;
    private final Clients clients;

    RequestBody(LimitProperties limits, AwaitedBodies awaited, Clients clients) {
        longest = limits.client().bodyTime();
        this.awaited = awaited;
        this.clients = clients;
    }

    String read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge(request.getContentLengthLong());
        }
        var bytes = request.getAttribute(HERE) != null ? bytes(request) : awaitedBytes(request);
        if (bytes.length == 0) {
            throw refused("The request has no body; it must be a JSON object with the member 'query'.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refused("The request body is not UTF-8.");
        }
    }

    private byte[] awaitedBytes(HttpServletRequest request) throws IOException {
        var client = clients.of(request);
        try {
            awaited.begin(client);
        } catch (Refusal refusal) {
            throw told(refusal, request);
        }
        try {
            return bytes(request);
        } finally {
            awaited.end(client);
        }
    }

    private byte[] bytes(HttpServletRequest request) throws IOException {
        var start = System.nanoTime();
        try {
            return bytes(request.getInputStream(), start);
        } catch (ClientAbortException broken) {
            if (broken.getCause() instanceof SocketTimeoutException) {
                throw told(tooSlow(start), request);
            }
            throw broken;
        } catch (BadRequestException noChunks) {
            throw told(
                    refused("The request body is not in chunks as HTTP has them, although its headers say so."),
                    request);
        }
    }

    /** The server has refused it by then, and takes its client for one that has gone. */
    private static Refusal told(Refusal refusal, HttpServletRequest request) {
        request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Refused.note(refusal, request);
        return refusal;
    }

    /** A chunked body does not say how long it is, and a slow one must not hold a thread for as long as it likes. */
    private byte[] bytes(InputStream body, long start) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var part = new byte[MOST_BYTES / 8];
        for (var read = body.read(part); read >= 0; read = body.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw tooLargeSoFar(bytes.size());
            }
            if (System.nanoTime() - start > longest.toNanos()) {
                throw tooSlow(start);
            }
        }
        return bytes.toByteArray();
    }

    private Refusal tooSlow(long start) {
        var taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return new Refusal(
                ErrorCode.REQUEST_TIMEOUT,
                String.format(
                        Locale.ROOT,
                        "The request body did not arrive in time: it has taken %,d ms, and may take at most %,d ms.",
                        taken,
                        longest.toMillis()),
                Map.of("limit", "bodyTime", "asked", taken, "allowed", longest.toMillis()));
    }

    private static Refusal tooLarge(long asked) {
        return new Refusal(
                ErrorCode.PAYLOAD_TOO_LARGE,
                String.format(
                        Locale.ROOT, "The request body has %,d bytes; at most %,d are allowed.", asked, MOST_BYTES),
                Map.of("limit", "body", "asked", asked, "allowed", MOST_BYTES));
    }

    /** Whatever its length would be in the end: it was read so far. */
    private static Refusal tooLargeSoFar(long read) {
        return new Refusal(
                ErrorCode.PAYLOAD_TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The request body has %,d bytes, or more; at most %,d are allowed.",
                        read,
                        MOST_BYTES),
                Map.of("limit", "body", "asked", read, "allowed", MOST_BYTES));
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
