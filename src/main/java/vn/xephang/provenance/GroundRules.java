package vn.xephang.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who knows what figures of which types rest on. */
@Component
public class GroundRules {
    private final Map<String, Grounds> byType = new HashMap<>();

    GroundRules(List<Grounds> all) {
        for (var grounds : all) {
            for (var type : grounds.types()) {
                if (byType.put(type, grounds) != null) {
                    throw new IllegalStateException("Two packages say what figures of " + type + " rest on");
                }
            }
        }
    }

    /** Who knows that of this field's figures, unless it is known only of those around it. */
    public Optional<Grounds> of(String type, String field) {
        return Optional.ofNullable(byType.getOrDefault(type + "." + field, byType.get(type)));
    }

    /** By the field nearest to the figure of which it is known. */
    Stream<Ground> grounds(Lineage figure) {
        return figure.steps().stream()
                .flatMap(step -> of(step.type(), step.field()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows what it rests on: " + figure.steps()))
                .of(figure);
    }
}
