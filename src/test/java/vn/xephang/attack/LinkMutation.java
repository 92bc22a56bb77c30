package vn.xephang.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;

/** Changes the links of saved queries: their names, endings and parameters, and what a table can be asked with. */
record LinkMutation(Random random) {
    private static final Pattern UNSEEN = Pattern.compile("[^\\x21-\\x7e]");
    private static final List<String> ENDINGS =
            List.of("", "", ".json", ".csv", ".xlsx", ".zip", ".pdf", ".", ".csv.csv");

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "format", List.of("json", "csv", "xlsx", "zip", "html", "CSV", ""),
            "bom", List.of("1", "0", "true", "2", ""),
            "headers", List.of("short", "path", "paths", "none", ""),
            "rows", List.of("nodes", "units", "groupRanking.entries", "a.b.c", "", "."),
            "columns", List.of("release", "citation", "release,release", "a", ""),
            "limit", List.of("1", "3", "0", "-1", "100001", "99999999999", "1e3", ""),
            "reproduce", List.of("1", "0", "x", ""));

    private static final List<String> NAMES =
            List.of("filter", "filter.years", "filter.a.b", "orderBy.field", ".", "", "a[0]");

    /** The links of all saved queries with their parameters. */
    static List<Link> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql");
            return Arrays.stream(files).map(LinkMutation::link).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String changed(Link link) {
        var parameters = new ArrayList<>(link.parameters());
        for (var edits = random.nextInt(4); edits > 0; edits--) {
            edit(parameters);
        }
        var name = random.nextInt(12) == 0 ? new TextMutation(random).changed(link.name()) : link.name();
        var target = "/q/" + encoded(name) + one(ENDINGS)
                + parameters.stream()
                        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                        .collect(Collectors.joining("&", "?", ""));
        return random.nextInt(8) == 0 ? visible(new TextMutation(random).changed(target)) : target;
    }

    private void edit(List<Parameter> parameters) {
        var place = random.nextInt(parameters.size() + 1);
        if (place == parameters.size() || random.nextInt(3) == 0) {
            var option = one(OPTIONS.keySet().stream().sorted().toList());
            parameters.add(new Parameter(option, one(OPTIONS.getOrDefault(option, List.of()))));
            return;
        }
        var parameter = parameters.get(place);
        switch (random.nextInt(6)) {
            case 0 -> parameters.remove(place);
            case 1 -> parameters.add(parameter);
            case 2 -> parameters.set(place, new Parameter(parameter.name() + "x", parameter.value()));
            case 3 -> parameters.set(place, new Parameter(one(NAMES), parameter.value()));
            case 4 ->
                parameters.set(
                        place, new Parameter(parameter.name(), new TextMutation(random).changed(parameter.value())));
            default -> parameters.set(place, new Parameter(parameter.name(), one(JsonMutation.VALUES)));
        }
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So that a line of a request stays one. */
    private static String visible(String target) {
        return "/"
                + UNSEEN.matcher(target)
                        .replaceAll(unseen -> HexFormat.of()
                                .formatHex(unseen.group().getBytes(StandardCharsets.UTF_8))
                                .replaceAll("..", "%$0"))
                        .replaceFirst("^/+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Link link(Resource file) {
        var parameters = new ArrayList<Parameter>();
        Question.example(file)
                .variables()
                .forEachEntry((name, value) -> parameters.add(new Parameter(name, text(value))));
        return new Link(String.valueOf(file.getFilename()).replace(".graphql", ""), parameters);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    /** A saved query with what it is asked. */
    record Link(String name, List<Parameter> parameters) {}

    record Parameter(String name, String value) {}
}
