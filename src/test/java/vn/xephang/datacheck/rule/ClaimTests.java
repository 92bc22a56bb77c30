package vn.xephang.datacheck.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {
    private final Figures figures = Figures.published();

    @Test
    void aFigureHasAPreferredClaim() {
        assertThat(figures.with("score_claim", 9, "true", "false").faults())
                .containsExactly("db/data/score_claim.csv:9: no claim of index_code it-application, year 2019,"
                        + " unit_code so-thong-tin-va-truyen-thong is preferred; one must be");
    }

    @Test
    void aFigureHasNoSecondPreferredClaim() {
        assertThat(figures.with("score_claim", 3, "false", "true").faults())
                .containsExactly("db/data/score_claim.csv:3: is preferred as line 2 is, for index_code it-application,"
                        + " year 2016, unit_code so-thong-tin-va-truyen-thong; one claim may be");
    }

    @Test
    void sourcesMayDisagree() {
        assertThat(figures.with("score_claim", 3, "96.08", "69.08").faults()).isEmpty();
    }

    @Test
    void aRankThatItsSourceLeavesOpenIsNotPreferred() {
        assertThat(figures.with("rank_claim", 11, ",11,11,", ",11,12,").faults())
                .containsExactly("db/data/rank_claim.csv:11: is preferred though it leaves the rank open"
                        + " between 11 and 12; a preferred claim must name one rank");
    }

    @Test
    void aFigureOfOpenClaimsOnlyNeedsNoPreferredOne() {
        figures.with("rank_claim", 11, ",11,11,stated,true", ",11,12,stated,false");
        assertThat(figures.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019", "2020"})
    void aRankChangeIsSinceAnEarlierYear(String since) {
        assertThat(figures.with("rank_change_claim", 2, ",2018,", "," + since + ",")
                        .faults())
                .containsExactly(
                        "db/data/rank_change_claim.csv:2: since_year is " + since + "; a year before 2019 is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,2018,departments,infra | ,2019,departments,infra | since_year is 2019; a year before 2019 is expected
            ,2018,departments,infra | ,,departments,infra     | trend is UP without since_year; a trend names both
            ,UP,                    | ,,                      | since_year is 2018 without trend; a trend names both
            ,,UP,                   | ,-1,UP,                 | average is -1; 0 or more is expected
            """)
    void anAverageSaysANumberOrATrendSinceAYear(String text, String other, String fault) {
        assertThat(figures.with("component_average_claim", 2, text, other).faults())
                .containsExactly("db/data/component_average_claim.csv:2: " + fault);
    }

    @Test
    void anAverageMayNotSayNothing() {
        figures.with("component_average_claim", 2, ",2018,", ",,").with("component_average_claim", 2, ",UP,", ",,");
        assertThat(figures.faults())
                .containsExactly("db/data/component_average_claim.csv:2: average and trend are empty;"
                        + " one of them at least is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 | ,MOSTLY_UP,                 | ,RATHER_UP,                | value is "RATHER_UP"; one of STRONGLY_UP, UP, MOSTLY_UP, UNCHANGED, SLIGHTLY_DOWN, MOSTLY_DOWN, DOWN is expected
            15 | ,AVERAGE_TREND,,2018,       | ,AVERAGE_TREND,,,          | since_year is empty; AVERAGE_TREND needs it
            15 | ,AVERAGE_TREND,,2018,       | ,AVERAGE_TREND,,2019,      | since_year is 2019; a year before 2019 is expected
            15 | average-trend,districts,    | average-trend,,            | group_code is empty; AVERAGE_TREND needs it
            5  | ,SCORE_LEVEL,,,69,76        | ,SCORE_LEVEL,,,69,         | value_high is empty; SCORE_LEVEL needs it
            5  | ,SCORE_LEVEL,,,69,76        | ,SCORE_LEVEL,,,69,68.5     | value_high is 68.5; value_low 69 or more is expected
            7  | ,14,14,                     | ,14,,                      | value_number is empty; AWARD_COUNT needs it
            27 | ,LEADERS_CLASS,tot,         | ,LEADERS_CLASS,,           | detail_code is empty; LEADERS_CLASS needs it
            26 | ,CLASS_COUNT,xuat-sac,      | ,CLASS_COUNT,yeu,          | detail_code is "yeu"; a class of the edition is expected
            12 | ,LEADERS_UNCHANGED,,2018,   | ,LEADERS_UNCHANGED,,,      | since_year is empty; LEADERS_UNCHANGED needs it
            17 | ,STRONG_CLIMB,,2018,        | ,STRONG_CLIMB,,,           | since_year is empty; STRONG_CLIMB needs it
            """)
    void anAssertionSaysOfWhatAndHowMuch(int line, String text, String other, String fault) {
        assertThat(figures.with("edition_claim", line, text, other).faults())
                .containsExactly("db/data/edition_claim.csv:" + line + ": " + fault);
    }

    @Test
    void anEditionComesAfterTheOneBeforeIt() {
        var lines = figures.lines("edition");
        lines.set(2, lines.get(2) + "2018");
        assertThat(figures.with("edition", lines).faults())
                .containsExactly("db/data/edition.csv:3: previous_year is 2018; a year before 2018 is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            score_claim            | 9  | 97.20       | 100.01        | score is 100.01; 0 to 100 is expected
            score_claim            | 9  | 97.20       | -0.01         | score is -0.01; 0 to 100 is expected
            edition_classification | 10 | tot,1,,     | tot,1,101,    | minimum_score is 101; 0 to 100 is expected
            """)
    void aScoreIsWithinTheMaximumOfItsIndex(String table, int line, String text, String other, String fault) {
        assertThat(figures.with(table, line, text, other).faults())
                .containsExactly("db/data/" + table + ".csv:" + line + ": " + fault);
    }

    @ParameterizedTest
    @CsvSource({"100", "100.00", "0", "0.00"})
    void aScoreMayBeTheMaximumOrZero(String score) {
        assertThat(figures.with("score_claim", 9, "97.20", score).faults()).isEmpty();
    }

    @Test
    void aComponentScoreIsWithinTheMaximumOfItsComponent() {
        figures.with("edition_component", 10, "infrastructure,1,,,", "infrastructure,1,,20,")
                .with("component_score_claim", component("infrastructure", "20.5"))
                .with("component_score_claim", component("policy", "20.5"))
                .with("component_score_claim", component("application", "-1"));
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/component_score_claim.csv:2: score is 20.5; 0 to 20 is expected",
                        "db/data/component_score_claim.csv:4: score is -1; 0 or more is expected");
    }

    private static String component(String component, String score) {
        return "it-application,2019,cuc-thue,%s,danang-portal-2020-10-30,%s,stated,true,".formatted(component, score);
    }
}
