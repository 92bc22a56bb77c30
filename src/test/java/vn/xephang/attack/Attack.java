package vn.xephang.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that no reader sends, and what must come back.
 *
 * @param request as it goes over the wire
 * @param code of the first error; null where there must be none
 * @param data of the answer, where the case says it
 * @param answers how many HTTP answers come back
 */
record Attack(
        String name,
        byte[] request,
        int status,
        @Nullable String code,
        @Nullable JsonNode data,
        int answers) {
    static Attack of(String family, JsonNode entry) {
        return new Attack(
                family + ": " + entry.get("name").asString(),
                entry.has("raw") ? raw(entry) : http(entry),
                entry.get("status").intValue(),
                entry.has("code") ? entry.get("code").asString() : null,
                entry.get("data"),
                entry.path("answers").asInt(1));
    }

    /** The body of a request in JSON. */
    static byte[] body(JsonNode entry) {
        var question = JsonMapper.shared().createObjectNode();
        question.put("query", AttackFile.unfolded(entry.get("document").asString()));
        for (var member : List.of("variables", "operationName", "extensions")) {
            if (entry.has(member)) {
                question.set(member, entry.get(member));
            }
        }
        return utf8(AttackFile.unfolded(question.toString()));
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] raw(JsonNode entry) {
        return AttackFile.unfolded(
                        entry.get("raw").valueStream().map(JsonNode::asString).collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] http(JsonNode entry) {
        var body = entry.has("document") ? body(entry) : otherBody(entry);
        var headers = new StringBuilder();
        entry.path("headers")
                .valueStream()
                .forEach(header ->
                        headers.append(AttackFile.unfolded(header.asString())).append("\r\n"));
        headers.append("Host: localhost\r\nConnection: close\r\n");
        addUnlessGiven(headers, "Accept: application/graphql-response+json");
        if (body != null) {
            addUnlessGiven(headers, "Content-Type: application/json");
            addUnlessGiven(headers, "Content-Length: " + body.length);
        }
        var line = "%s %s HTTP/1.1\r\n"
                .formatted(
                        entry.path("method").asString(body == null ? "GET" : "POST"),
                        AttackFile.unfolded(entry.path("target").asString("/graphql")));
        var request = new ByteArrayOutputStream();
        request.writeBytes((line + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body == null ? new byte[0] : body);
        return request.toByteArray();
    }

    private static byte @Nullable [] otherBody(JsonNode entry) {
        if (entry.has("base64")) {
            return Base64.getDecoder().decode(entry.get("base64").asString());
        }
        return entry.has("body") ? utf8(AttackFile.unfolded(entry.get("body").asString())) : null;
    }

    private static void addUnlessGiven(StringBuilder headers, String header) {
        var name = header.substring(0, header.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        if (!("\r\n" + headers).toLowerCase(Locale.ROOT).contains("\r\n" + name)) {
            headers.append(header).append("\r\n");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
