package vn.xephang.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What readers got. */
final class Tally {
    static final String RIGHT = "200";
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private Duration slowest = Duration.ZERO;

    synchronized void add(String outcome, Duration time) {
        outcomes.merge(outcome, 1, Integer::sum);
        slowest = slowest.compareTo(time) < 0 ? time : slowest;
    }

    /** What no reader may ever see. */
    void fault(String what) {
        faults.add(what);
    }

    List<String> faults() {
        return faults;
    }

    /** By status and code, as in {@code 503 OVERLOADED}. */
    synchronized Map<String, Integer> outcomes() {
        return new TreeMap<>(outcomes);
    }

    int requests() {
        return outcomes().values().stream().mapToInt(Integer::intValue).sum();
    }

    int right() {
        return outcomes().getOrDefault(RIGHT, 0);
    }

    String errors() {
        var errors = outcomes().entrySet().stream()
                .filter(outcome -> !outcome.getKey().equals(RIGHT))
                .map(outcome -> outcome.getValue() + " × " + outcome.getKey())
                .collect(Collectors.joining(", "));
        return errors.isEmpty() ? "none" : errors;
    }

    synchronized Duration slowest() {
        return slowest;
    }
}
