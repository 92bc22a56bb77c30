package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** The body of a request: bounded, not compressed, in UTF-8. */
final class RequestBody {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private RequestBody() {}

    static String read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        var bytes = bytes(request.getInputStream());
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

    /** A chunked body does not say how long it is, and a slow one must not hold a thread for as long as it likes. */
    private static byte[] bytes(InputStream body) throws IOException {
        var start = System.nanoTime();
        var bytes = new ByteArrayOutputStream();
        var part = new byte[MOST_BYTES / 8];
        for (var read = body.read(part); read >= 0; read = body.read(part)) {
            bytes.write(part, 0, read);
            if (bytes.size() > MOST_BYTES) {
                throw tooLarge();
            }
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                throw refused("The request body took longer than %d seconds to arrive.".formatted(LONGEST.toSeconds()));
            }
        }
        return bytes.toByteArray();
    }

    private static Refusal tooLarge() {
        return new Refusal(
                ErrorCode.PAYLOAD_TOO_LARGE,
                String.format(Locale.ROOT, "The request body is too large: it may have at most %,d bytes.", MOST_BYTES),
                Map.of("limit", "body", "allowed", MOST_BYTES));
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
