package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.ValueForm;

/** A statement is held against other figures, so it must say of what and how much. */
final class AssertionsAreComplete implements Rule {
    private static final String TREND = "AVERAGE_TREND";
    private static final List<String> ABOUT_A_CLASS = List.of("CLASS_COUNT", "LEADERS_CLASS");
    private static final List<String> CLASS = List.of("index_code", "year", "classification_code");

    private static final Map<String, List<String>> NEEDS = Map.of(
            TREND,
            List.of("group_code", "since_year"),
            "AWARD_COUNT",
            List.of("value_number"),
            "CLASS_COUNT",
            List.of("value_number", "detail_code"),
            "LEADERS_CLASS",
            List.of("value_number", "detail_code", "group_code"),
            "LEADERS_UNCHANGED",
            List.of("value_number", "since_year", "group_code"),
            "SCORE_LEVEL",
            List.of("value_low", "value_high"),
            "STRONG_CLIMB",
            List.of("value_number", "since_year", "unit_code"));

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var classes = files.rows("edition_classification").stream()
                .map(row -> row.texts(CLASS))
                .collect(Collectors.toSet());
        return files.rows("edition_claim").stream()
                .flatMap(claim -> Stream.of(
                                missing(claim),
                                range(claim),
                                trend(claim),
                                knownClass(claim, claim.texts(List.of("index_code", "year", "detail_code")), classes))
                        .flatMap(each -> each));
    }

    private static Stream<Fault> missing(CsvRow claim) {
        return NEEDS.getOrDefault(claim.text("assertion"), List.of()).stream()
                .filter(column -> !claim.has(column))
                .map(column -> claim.fault("%s is empty; %s needs it", column, claim.text("assertion")));
    }

    private static Stream<Fault> range(CsvRow claim) {
        return claim.has("value_low")
                        && claim.has("value_high")
                        && claim.number("value_low").compareTo(claim.number("value_high")) > 0
                ? Stream.of(claim.fault(
                        "value_high is %s; value_low %s or more is expected",
                        claim.text("value_high"), claim.text("value_low")))
                : Stream.empty();
    }

    private static Stream<Fault> trend(CsvRow claim) {
        return claim.text("assertion").equals(TREND)
                        && !ValueForm.TREND.accepts().test(claim.text("value"))
                ? Stream.of(claim.fault(
                        "value is %s; %s is expected", Shown.of(claim.text("value")), ValueForm.TREND.description()))
                : Stream.empty();
    }

    private static Stream<Fault> knownClass(CsvRow claim, List<String> given, Set<List<String>> classes) {
        return ABOUT_A_CLASS.contains(claim.text("assertion")) && claim.has("detail_code") && !classes.contains(given)
                ? Stream.of(claim.fault(
                        "detail_code is %s; a class of the edition is expected", Shown.of(claim.text("detail_code"))))
                : Stream.empty();
    }
}
