package vn.xephang.attack;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Adds headers that mean something here, in values that are right, wrong, or changed character by character. */
record HeaderMutation(Random random) {
    private static final String UNSEEN = "[^\\x20-\\x7e]";

    private static final Map<String, List<String>> VALUES = new TreeMap<>(Map.of(
            "Accept",
                    List.of(
                            "application/graphql-response+json",
                            "application/json;q=0.5, text/csv",
                            "text/csv",
                            "text/html, */*;q=0.1",
                            "*/*;q=0",
                            "application/json;charset=utf-16"),
            "Content-Type",
                    List.of(
                            "application/json",
                            "application/json; charset=utf-8",
                            "text/plain",
                            "application/json;charset=x"),
            "If-None-Match", List.of("*", "\"a\"", "W/\"a\", \"b\"", "\"", "abc"),
            "If-Modified-Since", List.of("Thu, 01 Jan 1970 00:00:00 GMT", "yesterday"),
            "Accept-Encoding", List.of("gzip", "gzip;q=0", "identity;q=0", "*", "br, gzip;q=1e9"),
            "Origin", List.of("https://example.org", "null", "https://a b", "file://"),
            "traceparent", List.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-0-0-01", "ff-1"),
            "Range", List.of("bytes=0-1", "bytes=-1", "bytes=0-,0-,0-", "lines=1"),
            "X-Forwarded-For", List.of("203.0.113.1", "::1, unknown", "1.2.3.4.5"),
            "X-Request-Id", List.of("a", "a%0d%0aInjected: 1")));

    private static final List<String> NAMES = List.copyOf(VALUES.keySet());

    /** By their names, none of them twice. */
    Map<String, String> some() {
        var headers = new TreeMap<String, String>();
        for (var number = random.nextInt(4); number > 0; number--) {
            var name = NAMES.get(random.nextInt(NAMES.size()));
            var values = VALUES.getOrDefault(name, List.of());
            var value = values.get(random.nextInt(values.size()));
            headers.put(name, random.nextInt(3) == 0 ? changed(value) : value);
        }
        return headers;
    }

    /** So that a line of a request stays one. */
    private String changed(String value) {
        return new TextMutation(random).changed(value).replaceAll(UNSEEN, "?").strip();
    }
}
