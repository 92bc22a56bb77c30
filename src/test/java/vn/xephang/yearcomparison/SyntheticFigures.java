package vn.xephang.yearcomparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes synthetic years as claims, all of them or some. The transaction that they are in is to be rolled back. */
public record SyntheticFigures(JdbcClient jdbc, Random random, boolean isComplete) {
    static final String GROUP = "synthetic-group";
    static final String INDEX = "synthetic-index";

    /** The words that the cases of the views use too. */
    public static void prepare(JdbcClient jdbc) throws IOException {
        jdbc.sql(Files.readString(Path.of("src", "test", "resources", "views", "common.sql")))
                .update();
    }

    public List<String> units(int count) {
        var units = IntStream.rangeClosed(1, count)
                .mapToObj("synthetic-unit-%02d"::formatted)
                .toList();
        units.forEach(
                unit -> jdbc.sql("insert into data.unit (unit_code, name_vi, name_en) values (:unit, :unit, :unit)")
                        .param("unit", unit)
                        .update());
        return units;
    }

    /** Every figure of a complete year; of an incomplete one some units, and of these some figures. Class counts by chance. */
    public void publish(SyntheticYear year) {
        if (isPublished(2)) {
            insert(
                    "group_size_claim (year, unit_count)",
                    year.year(),
                    year.units().size());
        }
        for (var unit : year.units()) {
            if (isPublished(6)) {
                publishUnit(year, unit);
            }
        }
        for (var classification : SyntheticYear.CLASSES) {
            if (random.nextBoolean()) {
                insert(
                        "classification_count_claim (year, classification_code, unit_count)",
                        year.year(),
                        classification,
                        year.classCounts().getOrDefault(classification, 0L).intValue());
            }
        }
    }

    private void publishUnit(SyntheticYear year, String unit) {
        if (isPublished(8)) {
            insert("score_claim (year, unit_code, score)", year.year(), unit, year.score(unit));
        }
        if (isPublished(8)) {
            int rank = year.rank(unit);
            insert("rank_claim (year, unit_code, rank_best, rank_worst)", year.year(), unit, rank, rank);
        }
        if (isPublished(8)) {
            insert(
                    "classification_claim (year, unit_code, classification_code)",
                    year.year(),
                    unit,
                    year.classification(unit));
        }
    }

    /** One in so many is not. */
    private boolean isPublished(int number) {
        return isComplete || random.nextInt(number) > 0;
    }

    private void insert(String columns, Object... values) {
        var marks = String.join(", ", Collections.nCopies(values.length, "?"));
        jdbc.sql("insert into data." + columns + " values (" + marks + ")")
                .params(List.of(values))
                .update();
    }
}
