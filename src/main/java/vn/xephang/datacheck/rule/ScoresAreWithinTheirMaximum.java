package vn.xephang.datacheck.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** That of the index for total scores; that of the component, where one is published, for component scores. */
final class ScoresAreWithinTheirMaximum implements Rule {
    private static final List<String> INDEX = List.of("index_code");
    private static final List<String> COMPONENT = List.of("index_code", "year", "component_code");

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var ofIndex = maxima(files.rows("ranking_index"), INDEX);
        var ofComponent = maxima(files.rows("edition_component"), COMPONENT);
        return Stream.of(
                        outside(files.rows("score_claim"), "score", INDEX, ofIndex),
                        outside(files.rows("edition_classification"), "minimum_score", INDEX, ofIndex),
                        outside(files.rows("component_score_claim"), "score", COMPONENT, ofComponent),
                        outside(files.rows("component_average_claim"), "average", COMPONENT, ofComponent))
                .flatMap(each -> each);
    }

    private static Map<List<String>, BigDecimal> maxima(List<CsvRow> rows, List<String> key) {
        return rows.stream()
                .filter(row -> row.has("maximum_score"))
                .collect(Collectors.toMap(row -> row.texts(key), row -> row.number("maximum_score")));
    }

    private static Stream<Fault> outside(
            List<CsvRow> rows, String column, List<String> key, Map<List<String>, BigDecimal> maxima) {
        return rows.stream().filter(row -> row.has(column)).flatMap(row -> {
            var maximum = maxima.get(row.texts(key));
            var score = row.number(column);
            if (score.signum() >= 0 && (maximum == null || score.compareTo(maximum) <= 0)) {
                return Stream.empty();
            }
            var allowed = maximum == null ? "0 or more" : "0 to " + maximum;
            return Stream.of(row.fault("%s is %s; %s is expected", column, row.text(column), allowed));
        });
    }
}
