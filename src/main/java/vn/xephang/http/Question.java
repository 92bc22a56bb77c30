package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.cache.EntityTags.Asking;

/**
 * What a client asks.
 *
 * @param document in GraphQL; null where the client did not send it
 * @param operationName which of the document's operations is meant, where it has several
 * @param extensions what the client says beside it, as of protocols that rest on this one
 * @param safe whether it came by a method that may not change anything
 */
public record Question(
        @Nullable String document,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions,
        boolean safe) {

    /** The extension that names a document, by whichever protocol it was named. */
    public static final String PERSISTED = "persistedQuery";

    /** What a URL can say of a question. */
    public static final List<String> PARAMETERS =
            List.of("query", "operationName", "documentId", "doc_id", "variables", "extensions");

    /** The question that a JSON object's members make; one of the wrong type is refused, unknown ones mean nothing. */
    static Question of(Map<?, ?> members, boolean safe) {
        return new Question(
                text(members, "query"),
                text(members, "operationName"),
                object(members, "variables"),
                named(members),
                safe);
    }

    /** The same with this document. */
    public Question with(String other) {
        return new Question(other, operationName, variables, extensions, safe);
    }

    /** All of it that its answer depends on, in a form whose bytes depend on the options too. */
    public Asking asking(MediaType form, String options, HttpServletRequest request) {
        return Asking.of(form, options, documentOrRefusal(), operationName, variables, extensions, request);
    }

    String documentOrRefusal() {
        if (document == null) {
            throw refused("The parameter 'query' is missing: it must hold a GraphQL document.");
        }
        return document;
    }

    private static @Nullable String text(Map<?, ?> members, String name) {
        var value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw refused("The parameter '%s' is %s; it must be a string.".formatted(name, StrictJson.kind(value)));
    }

    private static Map<String, Object> object(Map<?, ?> members, String name) {
        var value = members.get(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> object)) {
            throw refused(
                    "The parameter '%s' is %s; it must be an object or null.".formatted(name, StrictJson.kind(value)));
        }
        var copy = new LinkedHashMap<String, Object>();
        object.forEach((key, member) -> copy.put((String) key, member));
        return copy;
    }

    /** The extensions, with the document's name among them where Relay's way, or the specification's, has it beside them. */
    private static Map<String, Object> named(Map<?, ?> members) {
        var extensions = object(members, "extensions");
        var name = Stream.of("documentId", "doc_id")
                .map(key -> text(members, key))
                .filter(Objects::nonNull)
                .findFirst();
        if (name.isEmpty() || extensions.get(PERSISTED) != null) {
            return extensions;
        }
        var named = new LinkedHashMap<>(extensions);
        named.put(PERSISTED, Map.of("version", 1, "sha256Hash", name.get().replaceFirst("^sha256:", "")));
        return named;
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
