package vn.xephang.datacheck.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class ReferencesAreKnown implements Rule {
    /** More are not listed but left to be looked up. */
    private static final int FEW = 8;

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        return Reference.all().stream().flatMap(reference -> faults(reference, files));
    }

    private static Stream<Fault> faults(Reference reference, FigureFiles files) {
        var known = files.rows(reference.target()).stream()
                .map(row -> row.texts(reference.keys()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return files.rows(reference.table()).stream()
                .filter(row -> reference.columns().stream().allMatch(row::has))
                .filter(row -> !known.contains(row.texts(reference.columns())))
                .map(row -> row.fault(
                        "%s is unknown; %s",
                        Named.of(row, reference.columns()), allowed(row.texts(reference.columns()), known, reference)));
    }

    /** What the last column may hold after the ones before it. */
    private static String allowed(List<String> given, Set<List<String>> known, Reference reference) {
        int last = given.size() - 1;
        var values = known.stream()
                .filter(key -> key.subList(0, last).equals(given.subList(0, last)))
                .map(key -> key.get(last))
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return "%s.csv has no row for it".formatted(reference.target());
        }
        return values.size() > FEW
                ? "it must be in %s.csv".formatted(reference.target())
                : "%s.csv has %s".formatted(reference.target(), String.join(", ", values));
    }
}
