package vn.xephang.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A global id: the name of a type and the key of the thing. */
public record NodeId(String type, List<String> key) {
    private static final String SEPARATOR = ":";

    public static String of(String type, Object... key) {
        var text = new StringBuilder(type);
        for (Object part : key) {
            text.append(SEPARATOR).append(part);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text.toString()));
    }

    /** Reads an id; one that was not made by {@link #of} is an {@link InvalidArgument}. */
    static NodeId parse(String id) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.stream().noneMatch(String::isEmpty)
                    && text.indexOf('\0') < 0
                    && of(parts.get(0), parts.subList(1, parts.size()).toArray())
                            .equals(id)) {
                return new NodeId(parts.get(0), parts.subList(1, parts.size()));
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: not an id of ours either way.
        }
        throw refused(id);
    }

    static InvalidArgument refused(String id) {
        return new InvalidArgument("id", id, "it must be an id as served in the field id of a node");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
