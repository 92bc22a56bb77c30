package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Reads the question of a request: from the URL by GET and HEAD, from a JSON body by POST. */
@Component
class QuestionReader {
    private static final List<String> TEXTS = List.of("query", "operationName", "documentId", "doc_id");
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final RequestBody bodies;

    QuestionReader(RequestBody bodies) {
        this.bodies = bodies;
    }

    Question read(HttpServletRequest request) throws IOException {
        return request.getMethod().equals("POST") ? fromBody(request) : fromUrl(UrlParameters.of(request));
    }

    private Question fromBody(HttpServletRequest request) throws IOException {
        RequestType.check(request);
        var body = StrictJson.read("The request body", bodies.read(request));
        if (body instanceof Map<?, ?> members) {
            return Question.of(members, false);
        }
        throw new Refusal(
                ErrorCode.BAD_REQUEST,
                "The request body is %s; it must be an object with the member 'query'."
                        .formatted(StrictJson.kind(body)),
                Map.of());
    }

    private static Question fromUrl(UrlParameters parameters) {
        var members = new LinkedHashMap<String, Object>();
        for (var text : TEXTS) {
            parameters.find(text).ifPresent(value -> members.put(text, value));
        }
        for (var json : OBJECTS) {
            parameters
                    .find(json)
                    .ifPresent(value -> members.put(json, StrictJson.read("The parameter '" + json + "'", value)));
        }
        return Question.of(members, true);
    }
}
