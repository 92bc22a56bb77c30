package vn.xephang.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** An answer as it stands on the wire, for who is refused before a request is read. */
final class BareAnswer {
    private BareAnswer() {}

    static byte[] tooManyConnections(int allowed, AnswerForm form) {
        var refusal = new Refusal(
                ErrorCode.RATE_LIMITED,
                "You have more than %d connections open; at most so many are allowed. Ask again in 1 s."
                        .formatted(allowed),
                Map.of("limit", "openConnections", "asked", allowed + 1, "allowed", allowed, "retryAfter", 1));
        return written("429", "Retry-After: 1\n", Answer.refused(refusal), form);
    }

    /** To whom nothing is sent but what is written. */
    static byte[] of(int status, Answer answer, AnswerForm form) {
        return written(String.valueOf(status), "", answer, form);
    }

    private static byte[] written(String status, String header, Answer refused, AnswerForm form) {
        var body = form.write(refused);
        var head = """
                HTTP/1.1 %s\s
                Content-Type: %s
                Content-Length: %d
                %sCache-Control: no-store
                Access-Control-Allow-Origin: *
                Connection: close

                """.formatted(status, form.mediaType(), body.length, header).replace("\n", "\r\n");
        var answer = new ByteArrayOutputStream();
        answer.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        answer.writeBytes(body);
        return answer.toByteArray();
    }
}
