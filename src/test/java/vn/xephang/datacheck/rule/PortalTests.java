package vn.xephang.datacheck.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortalTests {
    private final Figures figures = Figures.published();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portal_claim  | 2  | 2020-10-01 | 2020-10-30 | as_of is 2020-10-30 with as_of_precision MONTH; its first day 2020-10-01 is expected
            portal_claim  | 10 | 2016-01-01 | 2016-02-01 | as_of is 2016-02-01 with as_of_precision YEAR; its first day 2016-01-01 is expected
            portal_claim  | 5  | ,97,       | ,100.5,    | value is 100.5 percent; 0 to 100 is expected
            portal_claim  | 5  | ,97,       | ,-1,       | value is -1 percent; 0 to 100 is expected
            portal_claim  | 5  | MONTH,administrative-procedures, | MONTH,, | base_code is empty; online-service-share is in percent, so what it is a share of is expected
            portal_target | 5  | ,30,       | ,130,      | threshold is 130 percent; 0 to 100 is expected
            portal_target | 2  | 2017-12-31 | 2016-12-31 | deadline is 2016-12-31; starts_on 2017-01-01 or later is expected
            """)
    void aFigureOfThePortalMakesSense(String table, int line, String text, String other, String fault) {
        assertThat(figures.with(table, line, text, other).faults())
                .containsExactly("db/data/" + table + ".csv:" + line + ": " + fault);
    }

    @Test
    void aDayOrATimeBeforeADayIsAnyDay() {
        figures.with("portal_claim", 33, "2022-11-26", "2022-11-27")
                .with("portal_claim", 45, "2020-10-01", "2020-10-30");
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void whatIsNotAShareMayBeMoreThanAHundred() {
        assertThat(figures.with("portal_claim", 22, ",46,", ",-146,").faults()).isEmpty();
    }
}
