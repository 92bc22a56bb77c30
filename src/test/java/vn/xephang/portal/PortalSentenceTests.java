package vn.xephang.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.FigureStatus;
import vn.xephang.claim.Verdict;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.Language;
import vn.xephang.rankingindex.Comparability;

import static org.assertj.core.api.Assertions.assertThat;

class PortalSentenceTests {
    private static final MeasurementUnit RANK =
            new MeasurementUnit("rank", "hạng", "rank", "rank", "bậc", "places", "place", true);
    private static final MeasurementUnit HOURS =
            new MeasurementUnit("hours", "giờ", "hours", "hour", "giờ", "hours", "hour", false);

    @Test
    void fromRankOneToRankFourIsAFall() {
        assertThat(change("1", "4", ValueQualifier.EXACT, RANK, Language.VI))
                .isEqualTo("Từ hạng 1 năm 2019 đến hạng 4 năm 2020: giảm 3 bậc.");
        assertThat(change("1", "4", ValueQualifier.EXACT, RANK, Language.EN))
                .isEqualTo("From rank 1 in 2019 to rank 4 in 2020: down 3 places.");
        assertThat(change("4", "3", ValueQualifier.EXACT, RANK, Language.EN)).endsWith(": up 1 place.");
    }

    @Test
    void anInexactValueIsToldAsItsSourceDoes() {
        assertThat(change("8", "7", ValueQualifier.ABOUT, HOURS, Language.EN))
                .isEqualTo("From about 8 hours in 2019 to about 7 hours in 2020: down 1 hour.");
        assertThat(change("8", "7", ValueQualifier.MORE_THAN, HOURS, Language.VI))
                .isEqualTo("Từ hơn 8 giờ năm 2019 đến hơn 7 giờ năm 2020: giảm 1 giờ.");
    }

    @Test
    void aValueNotToExceedIsMetFromBelow() {
        assertThat(target(ValueQualifier.AT_MOST, "4", "3", true, true, Language.EN))
                .endsWith(
                        "3 hours in 2020, which meets the target of at most 4 hours (due 31 December 2020) with 1 hour to spare.");
        assertThat(target(ValueQualifier.AT_MOST, "4", "8", false, true, Language.EN))
                .endsWith(
                        "8 hours in 2020, which misses the target of at most 4 hours (due 31 December 2020) by 4 hours.");
        assertThat(target(ValueQualifier.AT_MOST, "4", "8", false, true, Language.VI))
                .endsWith("8 giờ năm 2020, chưa đạt chỉ tiêu tối đa 4 giờ (hạn 31-12-2020): còn cao hơn 4 giờ.");
        assertThat(target(ValueQualifier.AT_MOST, "4", "4", true, true, Language.VI))
                .endsWith("4 giờ năm 2020, đúng bằng chỉ tiêu tối đa 4 giờ (hạn 31-12-2020).");
    }

    @Test
    void aRankIsReachedFromAbove() {
        assertThat(target(RANK, ValueQualifier.AT_LEAST, "10", "7", true, true, Language.VI))
                .endsWith("hạng 7 năm 2020, đạt chỉ tiêu ít nhất hạng 10 (hạn 31-12-2020): cao hơn 3 bậc.");
        assertThat(target(RANK, ValueQualifier.EXACT, "10", "11", false, true, Language.EN))
                .endsWith("rank 11 in 2020, which misses the target of rank 10 (due 31 December 2020) by 1 place.");
    }

    @Test
    void whatAFigureDoesNotSettleIsSaidSo() {
        assertThat(target(ValueQualifier.EXACT, "5", "6", true, false, Language.EN))
                .endsWith(
                        "which exceeds the target of 5 hours (due 31 December 2020) by 1 hour; the figure is inexact or contradicted.");
        assertThat(target(ValueQualifier.EXACT, "5", "4", false, false, Language.VI))
                .endsWith(
                        "còn thiếu 1 giờ so với chỉ tiêu 5 giờ (hạn 31-12-2020); số liệu này không chính xác hoặc bị mâu thuẫn.");
    }

    @Test
    void anInexactValueIsNotSaidToBeExactlyTheTarget() {
        assertThat(reached(ValueQualifier.NEARLY, false, true, Language.EN))
                .endsWith(
                        "nearly 60 hours in 2020, which misses the target of at least 60 hours (due 31 December 2020).");
        assertThat(reached(ValueQualifier.NEARLY, false, true, Language.VI))
                .endsWith("gần 60 giờ năm 2020, chưa đạt chỉ tiêu ít nhất 60 giờ (hạn 31-12-2020).");
        assertThat(reached(ValueQualifier.MORE_THAN, true, true, Language.EN))
                .endsWith(
                        "more than 60 hours in 2020, which meets the target of at least 60 hours (due 31 December 2020).");
        assertThat(reached(ValueQualifier.MORE_THAN, true, true, Language.VI))
                .endsWith("hơn 60 giờ năm 2020, đạt chỉ tiêu ít nhất 60 giờ (hạn 31-12-2020).");
        assertThat(reached(ValueQualifier.ABOUT, true, false, Language.EN))
                .endsWith(
                        "about 60 hours in 2020, about the same as the target of at least 60 hours (due 31 December 2020);"
                                + " the figure is inexact or contradicted.");
    }

    private static String reached(ValueQualifier qualifier, boolean met, boolean certain, Language language) {
        return target(HOURS, ValueQualifier.AT_LEAST, "60", qualifier, "60", met, certain, language);
    }

    private static String change(
            String before, String now, ValueQualifier qualifier, MeasurementUnit unit, Language language) {
        var difference = new BigDecimal(now).subtract(new BigDecimal(before));
        var change = new PortalChange(
                stat(2020, now, qualifier),
                stat(2019, before, qualifier),
                difference,
                Comparability.COMPARABLE,
                List.of());
        return new PortalChangeSentence(change, unit, Wording.plain(language)).text();
    }

    private static PortalServiceStat stat(int year, String value, ValueQualifier qualifier) {
        return new PortalServiceStat(
                "synthetic-metric",
                LocalDate.of(year, 1, 1),
                DatePrecision.YEAR,
                null,
                null,
                null,
                new BigDecimal(value),
                "synthetic",
                qualifier,
                FigureStatus.REPORTED,
                null,
                null,
                null,
                null,
                Verdict.NOT_CHECKABLE,
                "synthetic",
                null);
    }

    private static String target(
            ValueQualifier qualifier, String threshold, String value, boolean met, boolean certain, Language language) {
        return target(HOURS, qualifier, threshold, value, met, certain, language);
    }

    private static String target(
            MeasurementUnit unit,
            ValueQualifier qualifier,
            String threshold,
            String value,
            boolean met,
            boolean certain,
            Language language) {
        return target(unit, qualifier, threshold, ValueQualifier.EXACT, value, met, certain, language);
    }

    private static String target(
            MeasurementUnit unit,
            ValueQualifier qualifier,
            String threshold,
            ValueQualifier valueQualifier,
            String value,
            boolean met,
            boolean certain,
            Language language) {
        var limit = new BigDecimal(threshold);
        var reached = new BigDecimal(value);
        var progress = new TargetProgress(
                reached,
                valueQualifier,
                LocalDate.of(2020, 1, 1),
                DatePrecision.YEAR,
                met,
                certain,
                reached.subtract(limit),
                null,
                "synthetic");
        var target = new PortalTarget(
                "synthetic-target",
                "synthetic-metric",
                "hours",
                null,
                limit,
                qualifier,
                qualifier == ValueQualifier.AT_MOST || unit.isRank(),
                TargetScope.CITY,
                null,
                LocalDate.of(2020, 12, 31),
                List.of(),
                "synthetic-source",
                progress,
                null);
        return target.explanation(unit, Wording.plain(language));
    }
}
