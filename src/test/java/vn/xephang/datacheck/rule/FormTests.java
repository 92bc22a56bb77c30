package vn.xephang.datacheck.rule;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {
    private final Figures figures = Figures.published();

    @Test
    void thePublishedFiguresHaveNoFault() {
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void aFileMayNotBeMissing() {
        assertThat(figures.without("award_claim").faults()).containsExactly("db/data/award_claim.csv: is missing");
    }

    @Test
    void aFileMayNotBeUnknown() {
        assertThat(figures.with("rank_claims", "rank").faults())
                .singleElement()
                .asString()
                .startsWith(
                        "db/data/rank_claims.csv: belongs to no table; the tables are release, source, unit_group,");
    }

    @Test
    void aFileMayNotBeEmpty() {
        assertThat(figures.with("component_score_claim", new byte[0]).faults())
                .containsExactly("db/data/component_score_claim.csv:1: has no header");
    }

    @Test
    void aFileIsUtf8() {
        var text = String.join("\n", figures.lines("unit_group")).replace("Sở", "S?");
        assertThat(figures.with("unit_group", text.getBytes(StandardCharsets.ISO_8859_1))
                        .faults())
                .isNotEmpty();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.indexOf("S?") + 1] = (byte) 0xff;
        assertThat(figures.with("unit_group", bytes).faults())
                .containsExactly("db/data/unit_group.csv:2: holds bytes that are not UTF-8");
    }

    @Test
    void aColumnMayNotBeMissing() {
        figures.with("release", 1, ",note", "").with("release", 2, ",\"First", ",First");
        var row = figures.lines("release").get(1);
        figures.with("release", 2, row.substring(row.indexOf(",First")), "");
        assertThat(figures.faults()).containsExactly("db/data/release.csv:1: has no column note");
    }

    @Test
    void aColumnMayNotBeUnknown() {
        var lines = figures.lines("portal_base_metric").stream()
                .map(line -> line + ",")
                .collect(Collectors.toList());
        lines.set(0, lines.get(0) + "remark");
        assertThat(figures.with("portal_base_metric", lines).faults())
                .containsExactly("db/data/portal_base_metric.csv:1: has an unknown column \"remark\";"
                        + " the columns are base_code, metric_code, source_code");
    }

    @Test
    void aByteOrderMarkIsShown() {
        figures.with("portal_base_metric", 1, "base_code", "\uFEFFbase_code");
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/portal_base_metric.csv:1: has an unknown column \"<U+FEFF>base_code\";"
                                + " the columns are base_code, metric_code, source_code",
                        "db/data/portal_base_metric.csv:1: has no column base_code");
    }

    @Test
    void aColumnMayNotOccurTwice() {
        var lines = figures.lines("component_score_claim");
        lines.set(0, lines.get(0) + ",note");
        assertThat(figures.with("component_score_claim", lines).faults())
                .containsExactly("db/data/component_score_claim.csv:1: has the column note twice");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        figures.with("component_score_claim", 1, "index_code,year", "year,index_code");
        assertThat(figures.faults()).isEmpty();
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeader() {
        figures.with("score_claim", 9, ",stated,true,", ",stated,true").with("score_claim", 10, "stated,", "stated,,");
        assertThat(figures.with("score_claim", "").faults())
                .containsExactly(
                        "db/data/score_claim.csv:9: the number of fields is 7; 8 are expected",
                        "db/data/score_claim.csv:10: the number of fields is 9; 8 are expected",
                        "db/data/score_claim.csv:28: the number of fields is 1; 8 are expected");
    }

    @Test
    void quotesAreWrittenAsTheDatabaseReadsThem() {
        figures.with("score_claim", 9, ",stated,true,", ",stated,true,\"\"")
                .with("score_claim", 10, ",stated,true,", ",stated,true,say \"no\"")
                .with("score_claim", 11, ",stated,true,", ",stated,true,\"no\" more");
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/score_claim.csv:9: field 8 is \"\"; leave a field that says nothing without quotes",
                        "db/data/score_claim.csv:10: field 8 holds a quote; put the whole field in quotes and double it",
                        "db/data/score_claim.csv:11: a comma or the end of the line must follow a closing quote");
    }
}
