package vn.xephang.citation;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.http.PublicAddress;
import vn.xephang.http.Question;
import vn.xephang.http.UrlParameters;

/** The link that asks the same question again. */
final class AnswerLink {
    /** Longer ones are refused. */
    private static final int MOST = 16 * 1024;

    private AnswerLink() {}

    /**
     * Null where it would be too long.
     *
     * @param defaults what parameters mean that the link leaves out: it says so itself, since another may stand there some day
     */
    static @Nullable String of(
            Question question,
            Map<String, @Nullable Object> defaults,
            String format,
            HttpServletRequest request,
            PublicAddress address) {
        var path = request.getMethod().equals("POST") || isNamed(question)
                ? spelledOut(question, request)
                : request.getRequestURI() + query(request);
        var given = UrlParameters.of(request).names();
        for (var parameter : defaults.entrySet()) {
            var name = parameter.getKey();
            if (given.stream().noneMatch(other -> other.equals(name) || other.startsWith(name + "."))) {
                path = with(path, name + "=" + encoded(parameter.getValue()));
            }
        }
        var link = path.contains("format=") || path.matches("[^?]*\\." + format + "(\\?.*)?")
                ? path
                : with(path, "format=" + format);
        return link.length() > MOST ? null : address.link(link, request);
    }

    private static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    /** As a saved query reads it: null is empty, a list has commas, and what these do not tell is JSON. */
    private static String encoded(@Nullable Object value) {
        var isPlain = value instanceof List<?> items
                && !items.isEmpty()
                && items.stream()
                        .allMatch(item -> item != null && item.toString().matches("[\\w.-]+"));
        var text = value == null
                ? ""
                : isPlain
                        ? ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(","))
                        : value instanceof List<?> || value instanceof Map<?, ?>
                                ? JsonMapper.shared().writeValueAsString(value)
                                : value.toString();
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    /** By a hash or a name, which the server may forget some day, and of which no reader knows what it asks. */
    private static boolean isNamed(Question question) {
        return question.extensions().containsKey(Question.PERSISTED);
    }

    private static String spelledOut(Question question, HttpServletRequest request) {
        var json = JsonMapper.shared();
        return Stream.of(
                        options(request),
                        parameter("query", question.document()),
                        parameter("operationName", question.operationName()),
                        question.variables().isEmpty()
                                ? ""
                                : parameter("variables", json.writeValueAsString(question.variables())),
                        isReproduced(question, request) ? ReproducedAnswer.NAME + "=1" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
    }

    /** Whichever way it was asked for, and once. */
    private static boolean isReproduced(Question question, HttpServletRequest request) {
        return Boolean.TRUE.equals(question.extensions().get(ReproducedAnswer.NAME))
                || ReproducedAnswer.isAskedByLink(request);
    }

    /** What the URL says beside the question. */
    private static String options(HttpServletRequest request) {
        return Stream.of(query(request).replaceFirst("^[?]", "").split("&"))
                .filter(part -> {
                    var name = part.replaceFirst("=.*", "");
                    return !Question.PARAMETERS.contains(name) && !name.equals(ReproducedAnswer.NAME);
                })
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** With what the server takes as it is written, but no link should hold. */
    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null
                ? ""
                : "?"
                        + Objects.requireNonNull(request.getQueryString())
                                .codePoints()
                                .mapToObj(Character::toString)
                                .map(character -> "\"[]{}|<>\\^`".contains(character)
                                        ? URLEncoder.encode(character, StandardCharsets.UTF_8)
                                        : character)
                                .collect(Collectors.joining());
    }
}
