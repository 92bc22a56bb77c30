package vn.xephang.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.fact.FactFigure.Role;
import vn.xephang.graphql.PageArguments;

/** The GraphQL document that reproduces a fact, and its variables. */
record FactDocument(Fact fact) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of(
            "leader",
            "leaders-unchanged",
            "biggest-move",
            "first-time-in-top",
            "class-counts",
            "class-units",
            "target",
            "discrepancy");
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    String query() {
        return TEXTS.computeIfAbsent(name(), FactDocument::read);
    }

    /** Every document that there can be. */
    static Stream<String> all() {
        return NAMES.stream().map(name -> TEXTS.computeIfAbsent(name, FactDocument::read));
    }

    String variables() {
        // In an order that is the same on every server.
        return JSON.writeValueAsString(new TreeMap<>(values()));
    }

    private String name() {
        return switch (fact.kind()) {
            case LEADER -> "leader";
            case LEADERS_UNCHANGED -> "leaders-unchanged";
            case BIGGEST_CLIMB, BIGGEST_FALL -> "biggest-move";
            case FIRST_TIME_IN_TOP -> "first-time-in-top";
            case CLASS_EMPTIED, CLASS_COUNT_CHANGED -> "class-counts";
            case CLASS_CONCENTRATED_IN_ONE_PARENT -> "class-units";
            case TARGET_MET, TARGET_MISSED -> "target";
            case STATED_SHARE_DISAGREES, SOURCES_DISAGREE, FIGURE_CONTRADICTED -> "discrepancy";
        };
    }

    private Map<String, Object> values() {
        return switch (fact.kind()) {
            case LEADER -> ofRanking();
            case LEADERS_UNCHANGED -> ofRankings(Map.of("places", number(Role.PLACES)));
            case BIGGEST_CLIMB -> ofRankings(Map.of("direction", "UP", "first", movers()));
            case BIGGEST_FALL -> ofRankings(Map.of("direction", "DOWN", "first", movers()));
            case FIRST_TIME_IN_TOP ->
                ofRankings(Map.of("unit", fact.unitCodes().get(0), "places", number(Role.PLACES)));
            case CLASS_EMPTIED, CLASS_COUNT_CHANGED -> ofRankings(Map.of());
            case CLASS_CONCENTRATED_IN_ONE_PARENT -> with(ofRanking(), Map.of("classification", fact.detail()));
            case TARGET_MET, TARGET_MISSED -> Map.of("metric", String.valueOf(fact.metricCode()));
            case STATED_SHARE_DISAGREES, SOURCES_DISAGREE, FIGURE_CONTRADICTED -> Map.of("code", fact.detail());
        };
    }

    private Map<String, Object> ofRanking() {
        var values = new LinkedHashMap<String, Object>();
        values.put("group", String.valueOf(fact.groupCode()));
        values.put("index", String.valueOf(fact.indexCode()));
        values.put("year", fact.year());
        return values;
    }

    private Map<String, Object> ofRankings(Map<String, Object> more) {
        var values = ofRanking();
        if (fact.sinceYear() != null) {
            values.put("since", fact.sinceYear());
        }
        return with(values, more);
    }

    private static Map<String, Object> with(Map<String, Object> values, Map<String, Object> more) {
        values.putAll(more);
        return values;
    }

    /** As many as moved so far together; of more than an answer may hold, those that it holds. */
    private int movers() {
        return Math.min(fact.unitCodes().size(), PageArguments.USUAL_SIZE);
    }

    private Integer number(Role role) {
        return Integer.valueOf(fact.figure(role));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("facts/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
