package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.FigureStatus;
import vn.xephang.yearlyscore.ScoreKey;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreSheetTests {
    @Test
    void sharesThatNoDecimalHasAreEqualWhereTheyAre() {
        // A third and two sevenths, written as 1 of 3 and 0.2 of 0.7; then the same from 2.5 of 7.5 and 4 of 14.
        var sheet =
                sheet(List.of("3", "0.7", "7.5", "14"), List.of("1", "0.2", "0", "0"), List.of("0", "0", "2.5", "4"));
        var weights = numbers(1, 1, 1, 1);
        assertThat(sheet.sum(0, weights)).isEqualTo(sheet.sum(1, weights));
        assertThat(sheet.score(sheet.sum(0, weights), weights)).isEqualTo(new BigDecimal("15.4762"));
    }

    @Test
    void sumsThatLookAlikeDiffer() {
        var sheet = sheet(List.of("3", "10000"), List.of("1", "3333"), List.of("1", "3334"), List.of("2", "0"));
        var weights = numbers(1000000, 1);
        assertThat(sheet.sum(0, weights)).isLessThan(sheet.sum(1, weights));
        assertThat(sheet.score(sheet.sum(0, weights), weights))
                .isEqualTo(sheet.score(sheet.sum(1, weights), weights))
                .isEqualTo(new BigDecimal("33.3333"));
    }

    @Test
    void pointsAreAveragedByWeight() {
        var sheet = ScoreSheet.ofPoints(List.of(unit("10.5", "3"), unit("1", "0.25")));
        var weights = numbers(1, 3);
        assertThat(sheet.score(sheet.sum(0, weights), weights)).isEqualTo(new BigDecimal("4.8750"));
        assertThat(sheet.score(sheet.sum(1, weights), weights)).isEqualTo(new BigDecimal("0.4375"));
    }

    @Test
    void allOfEveryComponentIsAHundredPercent() {
        var sheet = sheet(List.of("3", "0.07", "1e3"), List.of("3", "0.07", "1000"), List.of("0", "0", "0"));
        var weights = numbers(5, 1, 7);
        assertThat(sheet.score(sheet.sum(0, weights), weights)).isEqualTo(new BigDecimal("100.0000"));
        assertThat(sheet.score(sheet.sum(1, weights), weights)).isEqualTo(new BigDecimal("0.0000"));
    }

    @SafeVarargs
    private static ScoreSheet sheet(List<String> maximums, List<String>... units) {
        return ScoreSheet.ofShares(
                Arrays.stream(units)
                        .map(scores -> unit(scores.toArray(String[]::new)))
                        .toList(),
                maximums.stream().map(BigDecimal::new).toList());
    }

    private static UnitScores unit(String... scores) {
        return new UnitScores(
                new ScoreKey("synthetic-group", "synthetic-index", 2019, "synthetic-unit"),
                1,
                null,
                FigureStatus.NOT_PUBLISHED,
                Stream.of(scores).map(BigDecimal::new).toList(),
                false);
    }

    private static List<BigInteger> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(BigInteger::valueOf).toList();
    }
}
