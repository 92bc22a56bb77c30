package vn.xephang.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A table made from the JSON of an answer, by the rule as a reader of the README would apply it; knows nothing of the schema. */
final class FlatJson {
    private final JsonNode root;
    private final Set<String> lists = new LinkedHashSet<>();

    FlatJson(JsonNode data) {
        root = data;
        findLists(data, "");
    }

    /** The paths of all lists of objects. */
    Set<String> lists() {
        return lists;
    }

    /** What a cell must hold: the value at the header's path in the row's object, or from the root. */
    List<List<String>> rows(List<String> headers) {
        var items = lists.isEmpty() ? List.of(root) : items(lists.iterator().next());
        return items.stream()
                .map(item -> headers.stream().map(header -> cell(item, header)).toList())
                .toList();
    }

    /** The same of any list, whose items may be those of items: what is around them stands in their rows. */
    List<List<String>> rows(String list, List<String> headers) {
        return inside(root, List.of(list.split("\\.")), "", Map.of()).stream()
                .map(around ->
                        headers.stream().map(header -> cell(around, header)).toList())
                .toList();
    }

    /** For each item the lists that it stands in, by name, with the item of each; its own last, without a name. */
    private static List<Map<String, JsonNode>> inside(
            JsonNode from, List<String> way, String name, Map<String, JsonNode> around) {
        var found = new ArrayList<Map<String, JsonNode>>();
        if (from.isArray()) {
            for (var item : from) {
                var with = new LinkedHashMap<>(around);
                with.put(way.isEmpty() ? "" : name.replaceFirst("\\.nodes$", "") + ".", item);
                found.addAll(way.isEmpty() ? List.of(with) : inside(item, way, name, with));
            }
        } else if (!way.isEmpty()) {
            found.addAll(inside(
                    from.path(way.get(0)),
                    way.subList(1, way.size()),
                    name.isEmpty() ? way.get(0) : name + "." + way.get(0),
                    around));
        }
        return found;
    }

    private String cell(Map<String, JsonNode> around, String header) {
        var item = around.get("");
        if (item != null && exists(item, header)) {
            return plain(item.at("/" + header.replace(".", "/")));
        }
        return around.entrySet().stream()
                .filter(list -> !list.getKey().isEmpty()
                        && header.startsWith(list.getKey())
                        && exists(
                                list.getValue(), header.substring(list.getKey().length())))
                .reduce((outer, inner) -> inner)
                .map(list -> plain(list.getValue()
                        .at("/" + header.substring(list.getKey().length()).replace(".", "/"))))
                .orElseGet(() -> plain(root.at("/" + header.replace(".", "/"))));
    }

    /** The headers that every value must be found below: of a row's from the row on, of all others from the root on. */
    Set<String> headers() {
        var headers = new LinkedHashSet<String>();
        addLeaves(root, "", headers);
        if (!lists.isEmpty()) {
            items(lists.iterator().next()).forEach(item -> addLeaves(item, "", headers));
        }
        return headers;
    }

    private String cell(JsonNode item, String header) {
        var path = "/" + header.replace(".", "/");
        var inRow = item.at(path);
        return plain(inRow.isMissingNode() && exists(root, header) ? root.at(path) : inRow);
    }

    private static boolean exists(JsonNode from, String header) {
        return !from.at("/" + header.replace(".", "/")).isMissingNode();
    }

    private static String plain(JsonNode value) {
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(plain(part)));
            return parts.stream().collect(Collectors.joining("|"));
        }
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    private List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        root.at("/" + path.replace(".", "/")).forEach(items::add);
        return items;
    }

    private void findLists(JsonNode node, String path) {
        if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
            lists.add(path);
            node.forEach(item -> findLists(item, path));
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field ->
                            findLists(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey()));
        }
    }

    private static void addLeaves(JsonNode node, String path, Set<String> headers) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("pageInfo"))
                    .forEach(field -> addLeaves(
                            field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), headers));
        } else if (!node.isNull()
                && !(node.isArray() && (node.isEmpty() || node.get(0).isObject()))) {
            headers.add(path);
        }
    }
}
