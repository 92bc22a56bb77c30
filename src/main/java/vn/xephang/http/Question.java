package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Of a document's id in characters. */
    public static final int LONGEST_ID = 200;

    private static final String HASH = "sha256Hash";

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
        var names = new LinkedHashMap<String, String>();
        Stream.of("documentId", "doc_id").forEach(key -> {
            var id = text(members, key);
            if (id != null) {
                names.put(key, id(key, id));
            }
        });
        if (names.isEmpty()) {
            return extensions;
        }
        var id = names.values().iterator().next();
        var isOther = extensions.get(PERSISTED) instanceof Map<?, ?> persisted
                && !(persisted.get(HASH) instanceof String hash && hash.equalsIgnoreCase(id));
        if (isOther || names.values().stream().anyMatch(name -> !name.equals(id))) {
            throw refused("The document is named more than once, and not alike, by %s%s."
                    .formatted(
                            String.join(
                                    " and ",
                                    names.keySet().stream()
                                            .map("'%s'"::formatted)
                                            .toList()),
                            isOther ? " and the extension '" + PERSISTED + "'" : ""));
        }
        if (extensions.get(PERSISTED) != null) {
            return extensions;
        }
        var named = new LinkedHashMap<>(extensions);
        named.put(PERSISTED, Map.of("version", 1, HASH, id));
        return named;
    }

    private static String id(String parameter, String given) {
        var id = given.replaceFirst("^sha256:", "");
        if (id.isBlank()) {
            throw refused("The parameter '%s' is empty; it must be the id of a document.".formatted(parameter));
        }
        if (id.length() > LONGEST_ID) {
            throw idTooLong("The parameter '" + parameter + "'", id.length());
        }
        return id;
    }

    /** @param where the id was given */
    public static Refusal idTooLong(String where, int length) {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "%s has %d characters; the id of a document has at most %d.".formatted(where, length, LONGEST_ID),
                Map.of("limit", "documentId", "asked", length, "allowed", LONGEST_ID));
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
