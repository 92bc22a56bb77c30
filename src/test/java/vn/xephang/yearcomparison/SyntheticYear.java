package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A synthetic group in one year, all of it: each unit's score; ranks and classes follow. Nothing in it is real. */
public record SyntheticYear(int year, Map<String, BigDecimal> scores) {
    static final List<String> CLASSES = List.of("synthetic-good", "synthetic-fair", "synthetic-poor");

    /** Some of the units, one at least, with few different scores, so that many are equal. */
    public static SyntheticYear random(int year, List<String> units, Random random) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var unit : units) {
            if (random.nextInt(5) > 0 || units.indexOf(unit) == units.size() - 1 && scores.isEmpty()) {
                scores.put(unit, BigDecimal.valueOf(random.nextInt(2 * units.size()) * 5000L / units.size(), 2));
            }
        }
        return new SyntheticYear(year, scores);
    }

    public Set<String> units() {
        return scores.keySet();
    }

    public boolean has(String unit) {
        return scores.containsKey(unit);
    }

    public int rank(String unit) {
        return rankAmong(unit, units());
    }

    /** Standard competition rank: one more than there are better ones. */
    int rankAmong(String unit, Set<String> others) {
        return 1
                + (int) others.stream()
                        .filter(other -> score(other).compareTo(score(unit)) > 0)
                        .count();
    }

    BigDecimal score(String unit) {
        return Objects.requireNonNull(scores.get(unit));
    }

    public String classification(String unit) {
        int score = score(unit).intValue();
        return CLASSES.get(score >= 70 ? 0 : score >= 30 ? 1 : 2);
    }

    public Map<String, Long> classCounts() {
        return units().stream().collect(Collectors.groupingBy(this::classification, Collectors.counting()));
    }
}
