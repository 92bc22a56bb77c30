package vn.xephang.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xephang.graphql.Shown;

/**
 * One line of the log, as {@code name=value} for people and as fields of their own where the log is structured. Nothing that a
 * client sent can end it, or look like another field of it.
 */
final class RequestLine {
    private static final Logger LOG = LoggerFactory.getLogger("vn.xephang.request");
    private static final int MOST_CHARACTERS = 80;

    /** Neither space nor quote nor equals sign, nor anything beyond ASCII. */
    private static final String UNUSUAL = "[^A-Za-z0-9_./:%+,~!$&@;()*-]";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    RequestLine with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Says nothing of what is not known. */
    RequestLine with(String name, Optional<?> value) {
        value.ifPresent(known -> fields.put(name, known));
        return this;
    }

    void say() {
        var line = LOG.atInfo();
        fields.forEach(line::addKeyValue);
        line.log(() -> fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" ")));
    }

    /** What a client sent, or a hyphen where that could not be read. */
    static String shown(@Nullable String text) {
        return text == null || text.isEmpty() ? "-" : Shown.cut(text.replaceAll(UNUSUAL, "?"), MOST_CHARACTERS);
    }
}
