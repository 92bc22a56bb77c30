package vn.xephang.operations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Requests with the word {@code confidential} in every place that holds something, where it is right and where it is wrong. */
final class Secrets {
    private static final String SEARCH =
            "query Stranger($text: String) { units(filter: {search: $text}) { totalCount } }";
    private static final String LONG = "confidential".repeat(30);

    static final List<Map<String, ?>> QUESTIONS = List.of(
            // Right.
            Map.of("query", SEARCH, "variables", Map.of("text", "confidential")),
            Map.of("query", "{ units(filter: {search: \"confidential\"}) { totalCount } }"),
            Map.of("query", "{ unit(code: \"confidential\") { name } }"),
            Map.of("query", "query confidential { __typename }", "operationName", "confidential"),
            Map.of("query", "{ confidential: __typename } # confidential"),
            // Refused by a limit, by a check of the argument, by its type, by validation, by the parser.
            Map.of("query", SEARCH, "variables", Map.of("text", LONG)),
            Map.of("query", "{ units(filter: {search: \"" + LONG + "\"}) { totalCount } }"),
            Map.of("query", "{ units(first: 1, after: \"confidential\") { totalCount } }"),
            Map.of("query", SEARCH, "variables", Map.of("text", List.of("confidential"))),
            Map.of("query", SEARCH, "variables", Map.of("text", Map.of("confidential", 1))),
            Map.of("query", SEARCH, "variables", Map.of("confidential", "confidential")),
            Map.of("query", SEARCH, "variables", "confidential"),
            Map.of("query", SEARCH, "extensions", Map.of("confidential", "confidential")),
            Map.of("query", "{ units(first: \"confidential\") { totalCount } }"),
            Map.of(
                    "query",
                    "query Q($n: Int) { units(first: $n) { totalCount } }",
                    "variables",
                    Map.of("n", "confidential")),
            Map.of("query", "query Q($n: Confidential) { units(first: $n) { totalCount } }"),
            Map.of("query", "{ confidential }"),
            Map.of("query", "{ units(confidential: 1) { totalCount } }"),
            Map.of("query", "{ __typename @confidential }"),
            Map.of("query", "{ __typename } fragment confidential on Query { __typename }"),
            Map.of("query", "{ __typename", "operationName", "confidential"),
            Map.of("query", "{ __typename confidential(\"confidential"),
            Map.of("query", "{ __typename }", "operationName", "confidential"));

    static final List<String> TARGETS = List.of(
            "/confidential",
            "/graphql?confidential=1",
            "/graphql?query=confidential&variables=confidential",
            "/graphiql?query=confidential",
            "/graphql/confidential",
            "/documents/confidential",
            "/actuator/confidential");

    static final Map<String, String> HEADERS = Map.of(
            "X-Request-Id", "confidential",
            "Cookie", "confidential=confidential",
            "Referer", "http://confidential/",
            "User-Agent", "confidential",
            "Authorization", "Basic confidential",
            "Forwarded", "for=confidential",
            "traceparent", "confidential",
            "tracestate", "confidential=confidential",
            "baggage", "confidential=confidential",
            "If-None-Match", "\"confidential\"");

    private Secrets() {}

    static String asParameters(Map<String, ?> question) {
        return question.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + URLEncoder.encode(
                                part.getValue() instanceof String text
                                        ? text
                                        : JsonMapper.shared().writeValueAsString(part.getValue()),
                                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
