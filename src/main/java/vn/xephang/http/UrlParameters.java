package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;

/** The parameters of a URL. Decoded here, since the server's own decoding replaces what is no UTF-8 and reads bodies too. */
public final class UrlParameters {
    private static final int ESCAPE = 2;
    private static final int HEX = 16;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private UrlParameters(String query) {
        for (var parameter : query.split("&")) {
            if (parameter.isEmpty()) {
                continue;
            }
            var parts = parameter.split("=", 2);
            values.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length > 1 ? decoded(parts[1]) : "");
        }
    }

    public static UrlParameters of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new UrlParameters(query == null ? "" : query);
    }

    /** In the order of the URL. */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Every value that a parameter has, empty ones included; none where it is absent. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** A parameter that may be absent, or empty, which means the same; one that is there twice is refused. */
    public Optional<String> find(String name) {
        var given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw refused("The parameter '%s' is given %d times; it may be given once.".formatted(name, given.size()));
        }
        return given.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /**
     * The items of a list that is given with commas between them, by the parameter several times, or both. A parameter that is
     * empty says nothing; an item that is empty is refused: something was forgotten.
     */
    public static List<String> items(String name, List<String> given) {
        var items = given.stream()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
        var empty = items.indexOf("");
        if (empty >= 0) {
            throw new InvalidArgument(
                    name, String.join(",", given), "its item %d is empty; leave it out".formatted(empty + 1));
        }
        return items;
    }

    private static String decoded(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '%') {
                bytes.write(escaped(text, i + 1));
                i += ESCAPE;
            } else {
                bytes.write(character == '+' ? ' ' : character);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw refused("A parameter of the URL is not UTF-8.");
        }
    }

    private static int escaped(String text, int start) {
        if (start + ESCAPE > text.length()) {
            throw refused("A percent sign in the URL is not followed by two hexadecimal digits.");
        }
        var high = Character.digit(text.charAt(start), HEX);
        var low = Character.digit(text.charAt(start + 1), HEX);
        if (high < 0 || low < 0) {
            throw refused("A percent sign in the URL is not followed by two hexadecimal digits.");
        }
        return high * HEX + low;
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
