package vn.xephang.yearcomparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.classification.ClassificationCount;
import vn.xephang.groupranking.GroupRanking;

/** Classes by classes: where the units of a comparison were and where they are. */
record TransitionMatrix(
        YearComparison comparison,
        List<ClassificationTransition> transitions,
        List<ClassificationCount> fromCounts,
        List<ClassificationCount> toCounts) {
    private static final List<TransitionKind> BEFORE =
            List.of(TransitionKind.NEW, TransitionKind.RETURNING, TransitionKind.UNKNOWN);
    private static final List<TransitionKind> AFTER = List.of(TransitionKind.LEFT, TransitionKind.UNKNOWN);

    public List<TransitionMargin> rows() {
        return margins(comparison.from(), fromCounts, BEFORE, ClassificationTransition::fromEnd);
    }

    public List<TransitionMargin> columns() {
        return margins(comparison.to(), toCounts, AFTER, ClassificationTransition::toEnd);
    }

    /** Row by row. */
    public List<TransitionCell> cells() {
        var known = transitions.stream()
                .collect(Collectors.groupingBy(
                        transition -> List.of(transition.fromEnd(), transition.toEnd()),
                        Collectors.summingInt(ClassificationTransition::count)));
        var complete = complete();
        return ends(fromCounts, BEFORE)
                .flatMap(from -> ends(toCounts, AFTER).map(to -> {
                    var count = known.getOrDefault(List.of(from, to), 0);
                    return new TransitionCell(comparison.key(), from, to, count, complete ? count : null);
                }))
                .toList();
    }

    public int known() {
        return transitions.stream().mapToInt(ClassificationTransition::count).sum();
    }

    public @Nullable Integer unnamedFrom() {
        return comparison.from().unnamedCount();
    }

    public @Nullable Integer unnamedTo() {
        return comparison.to().unnamedCount();
    }

    /** Whether every unit of both rankings is known, and where it was and is. */
    public boolean complete() {
        var unknown = transitions.stream()
                .anyMatch(transition -> transition.fromKind() == TransitionKind.UNKNOWN
                        || transition.toKind() == TransitionKind.UNKNOWN);
        return !unknown
                && Integer.valueOf(0).equals(unnamedFrom())
                && Integer.valueOf(0).equals(unnamedTo());
    }

    private List<TransitionMargin> margins(
            GroupRanking ranking,
            List<ClassificationCount> counts,
            List<TransitionKind> others,
            Function<ClassificationTransition, TransitionEnd> side) {
        var known = transitions.stream()
                .collect(Collectors.groupingBy(side, Collectors.summingInt(ClassificationTransition::count)));
        var published = counts.stream()
                .collect(Collectors.toMap(count -> TransitionEnd.of(count.classificationCode()), Function.identity()));
        return ends(counts, others)
                .map(end -> new TransitionMargin(ranking, end, known.getOrDefault(end, 0), published.get(end)))
                .toList();
    }

    private static Stream<TransitionEnd> ends(List<ClassificationCount> counts, List<TransitionKind> others) {
        return Stream.concat(
                counts.stream().map(count -> TransitionEnd.of(count.classificationCode())),
                others.stream().map(TransitionEnd::of));
    }
}
