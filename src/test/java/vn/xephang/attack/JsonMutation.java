package vn.xephang.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes values, keys and lists of JSON; the outcome is text, since some of it is no JSON any more. */
record JsonMutation(Random random) {
    private static final String MARK = "hostile-";

    static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1",
            "101",
            "2147483647",
            "2147483648",
            "1.0",
            "1.5",
            "1e1",
            "1e400",
            "-1e400",
            "1e-400",
            "1e99999999999",
            "NaN",
            "Infinity",
            "9".repeat(1_500),
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ufffe\"",
            "\"%\"",
            "\"' or '1'='1\"",
            "\"${jndi:ldap://127.0.0.1:1/a}\"",
            "\"2019-02-30\"",
            "\"2019-01-01\"",
            "\"0000-01-01\"",
            "\"" + "a".repeat(257) + "\"",
            "\"" + "e\\u0301".repeat(150) + "\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[\"x\"]",
            "[" + "\"x\", ".repeat(100) + "\"x\"]",
            "[".repeat(60) + "]".repeat(60),
            "[".repeat(70) + "]".repeat(70),
            "{\"gte\": 1}",
            "{\"gte\": 5, \"lte\": 1}",
            "{\"gte\": -2147483648, \"lte\": 2147483647}",
            "{\"__proto__\": {}}",
            "{\"a\": 1, \"a\": 2}",
            "{\"search\": \"%_\"}",
            "[{\"field\": \"RANK\"}, {\"field\": \"RANK\"}]",
            "\"departments\"",
            "\"so-du-lich\"",
            "2018",
            "2019",
            "\"UP\"");

    String changed(ObjectNode json) {
        var copy = json.deepCopy();
        for (var edits = 1 + random.nextInt(3); edits > 0; edits--) {
            edit(copy);
        }
        var text = copy.toString();
        for (var i = VALUES.size() - 1; i >= 0; i--) {
            text = text.replace("\"" + MARK + i + "\"", VALUES.get(i));
        }
        return text;
    }

    private void edit(ObjectNode json) {
        var containers = new ArrayList<JsonNode>();
        collect(json, containers);
        var container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            edit(object, List.copyOf(object.propertyNames()));
        } else if (container instanceof ArrayNode list) {
            edit(list);
        }
    }

    private void edit(ObjectNode object, List<String> names) {
        var name = names.isEmpty() ? "first" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name + "x", hostile());
            case 2 -> object.set("a", object.deepCopy());
            default -> object.put(name, hostile());
        }
    }

    private void edit(ArrayNode list) {
        if (random.nextBoolean() || list.isEmpty()) {
            list.add(hostile());
        } else {
            var place = random.nextInt(list.size());
            list.add(list.get(place).deepCopy());
            list.remove(place);
        }
    }

    private String hostile() {
        return MARK + random.nextInt(VALUES.size());
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainer()) {
            containers.add(json);
            json.valueStream().forEach(child -> collect(child, containers));
        }
    }
}
