package vn.xephang.reweighting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;

/** Asks for rankings with other weights. */
record Answers(Api api) {
    private static final String QUERY = "{ reweightedRanking(%s) { ... on %s { %s } } }";
    private static final String END =
            " fragment End on RankExtreme { rank bound exact weights { component { code } weight } }";

    JsonNode ranking(String arguments, String fields) {
        return answer("ReweightedRanking", arguments, fields);
    }

    JsonNode refusal(String arguments, String fields) {
        return answer("ReweightingRefusal", arguments, fields);
    }

    private JsonNode answer(String type, String arguments, String fields) {
        var end = fields.contains("...End") ? END : "";
        return api.data(QUERY.formatted(arguments, type, fields) + end).get("reweightedRanking");
    }

    /** All entries, or those of some units, by rank. */
    JsonNode entries(String arguments, String fields, String... units) {
        var codes = Arrays.stream(units).map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return ranking(
                        arguments,
                        "entries(filter: {units: [%s]}) { nodes { unit { code } %s } }".formatted(codes, fields))
                .at("/entries/nodes");
    }

    /** "c1: 3, c2: 1" as the argument. */
    static String weights(String weights) {
        return Arrays.stream(weights.split(","))
                .filter(weight -> !weight.isBlank())
                .map(weight -> weight.split(":"))
                .map(parts -> "{component: \"%s\", weight: %s}".formatted(parts[0].strip(), parts[1].strip()))
                .collect(Collectors.joining(", ", "weights: [", "]"));
    }

    /** Each node's values in a line; of objects with a code, the code. */
    static List<String> lines(JsonNode nodes) {
        return nodes.valueStream()
                .map(node -> node.valueStream()
                        .map(Answers::text)
                        .collect(Collectors.joining(" "))
                        .strip())
                .toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Answers::text).collect(Collectors.joining(" "));
        }
        var shown = value.has("code") ? value.get("code") : value;
        return shown.isString() ? shown.asString() : shown.toString();
    }
}
