package vn.xephang.datacheck.rule;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueTests {
    private final Figures figures = Figures.published();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            score_claim   | 9  | 97.20            | 97.2o            | score is "97.2o"; a decimal number such as 97.20 is expected
            score_claim   | 9  | 97.20            |                  | score is empty; a decimal number such as 97.20 is expected
            score_claim   | 9  | 97.20            | 9.72e1           | score is "9.72e1"; a decimal number such as 97.20 is expected
            rank_claim    | 16 | ,28,28,            | ,0,28,            | rank_best is "0"; a whole number of 1 or more is expected
            rank_claim    | 16 | ,2018,           | ,19,             | year is "19"; a year from 1900 to 2199 is expected
            rank_claim    | 16 | ,true,           | ,yes,            | is_preferred is "yes"; one of true, false is expected
            rank_claim    | 16 | ,stated,         | ,said,           | basis is "said"; one of stated, inferred is expected
            edition       | 4  | ,2020-10-29,     | ,29-10-2020,     | published_on is "29-10-2020"; a date such as 2020-10-30 is expected
            edition       | 4  | ,2020-10-29,     | ,2020-02-30,     | published_on is "2020-02-30"; a date such as 2020-10-30 is expected
            edition       | 4  | METHOD_CHANGED   | METHOD CHANGED   | break_reasons is "METHOD CHANGED"; words out of METHOD_CHANGED, INDEX_CHANGED, GROUP_SIZE_CHANGED, PARTIAL_COVERAGE, UNIT_MERGED, BASE_CHANGED, separated by a space is expected
            source        | 4  | ,2017,en         | ,2017-13,en      | published_on is "2017-13"; a date such as 2020-10-30, 2020-10 or 2020 is expected
            release       | 2  | 00:00:00Z        | 24:00:61Z        | published_at is "2026-11-23T24:00:61Z"; a time such as 2026-11-23T00:00:00Z is expected
            unit          | 6  | so-du-lich,      | So-Du-Lich,      | unit_code is "So-Du-Lich"; a code of small letters, digits and single hyphens such as so-du-lich is expected
            unit          | 6  | so-du-lich,      | so--du-lich,     | unit_code is "so--du-lich"; a code of small letters, digits and single hyphens such as so-du-lich is expected
            rank_change_claim | 2 | ,10,stated    | ,+10,stated      | rank_change is "+10"; a whole number such as 10 or -3 is expected
            classification_count_claim | 2 | ,3,3, | ,-3,3,         | unit_count is "-3"; a whole number of 0 or more is expected
            portal_target | 2  | ,ABOUT,          | ,NEARLY,         | qualifier is "NEARLY"; one of EXACT, ABOUT, AT_LEAST, AT_MOST is expected
            ranking_index | 2  | ,100,            | ,0,              | maximum_score is "0"; a decimal number above 0 such as 97.20 is expected
            """)
    void aValueHasTheFormOfItsColumn(String table, int line, String text, String other, String fault) {
        figures.with(table, line, text, other == null ? "" : other);
        assertThat(figures.faults()).containsExactly("db/data/" + table + ".csv:" + line + ": " + fault);
    }

    @Test
    void textIsComposed() {
        var decomposed = Normalizer.normalize("Sở Du lịch", Normalizer.Form.NFD);
        assertThat(figures.with("unit", 6, "Sở Du lịch", decomposed).faults())
                .containsExactly("db/data/unit.csv:6: name_vi is \"So<U+031B><U+0309> Du li<U+0323>ch\"; Unicode"
                        + " normalization form NFC is expected, with each letter and its marks as one character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Du lịch ", " Sở Du lịch", "Sở  Du lịch", "Sở\u00A0Du lịch", "Sở\u3000Du lịch"})
    void textHasNoStraySpaces(String name) {
        var shown = name.replace("\u00A0", "<U+00A0>").replace("\u3000", "<U+3000>");
        assertThat(figures.with("unit", 6, "Sở Du lịch", name).faults())
                .containsExactly("db/data/unit.csv:6: name_vi is \"" + shown
                        + "\"; plain single spaces between words are allowed, none before or after");
    }

    @ParameterizedTest
    @CsvSource({"0007", "200B", "FFFD", "2028", "00AD"})
    void textHasNoInvisibleCharacters(String character) {
        var name = "Sở " + Character.toString(Integer.parseInt(character, 16)) + "Du lịch";
        assertThat(figures.with("unit", 6, "Sở Du lịch", name).faults())
                .singleElement()
                .asString()
                .startsWith("db/data/unit.csv:6: name_vi is \"Sở ")
                .endsWith("Du lịch\"; control, invisible and replacement characters are not allowed");
    }

    @Test
    void aTextStaysOnItsLine() {
        var lines = figures.lines("unit");
        lines.set(5, lines.get(5).replace("Sở Du lịch", "\"Sở Du\nlịch\""));
        assertThat(figures.with("unit", lines).faults())
                .containsExactly("db/data/unit.csv:6: name_vi is \"Sở Du<U+000A>lịch\"; control, invisible and"
                        + " replacement characters are not allowed");
    }

    @Test
    void aLongTextIsCutWhereItIsShown() {
        figures.with("source", 2, "https://baodanang.vn/khcn/", "ftp://baodanang.vn/khcn/");
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/source.csv:2: url is \"ftp://baodanang.vn/khcn/201706/cong-bo-xep-hang-chi-so-ung-d"
                                + "…\"; an address that starts with https:// or http:// is expected");
    }
}
