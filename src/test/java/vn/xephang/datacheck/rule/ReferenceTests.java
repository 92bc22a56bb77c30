package vn.xephang.datacheck.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Layout;
import vn.xephang.datacheck.table.MigratedDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceTests {
    private static final Set<String> REFERENCES = Set.of(
            "source",
            "unit_group",
            "unit",
            "ranking_index",
            "edition",
            "component",
            "edition_component",
            "classification",
            "edition_classification",
            "portal_base",
            "portal_metric",
            "portal_target");

    private final Figures figures = Figures.published();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            score_claim   | 9  | so-thong-tin-va-truyen-thong | so-thong-tin | unit_code so-thong-tin is unknown; it must be in unit.csv
            score_claim   | 9  | danang-portal-2020-10-30 | danang-portal | source_code danang-portal is unknown; it must be in source.csv
            score_claim   | 9  | ,2019,        | ,2017,        | index_code it-application, year 2017 is unknown; edition.csv has 2016, 2018, 2019, 2020, 2021
            score_claim   | 9  | it-application | it           | index_code it, year 2019 is unknown; edition.csv has no row for it
            unit          | 46 | ,communes,    | ,wards,       | group_code wards is unknown; unit_group.csv has departments, central-agencies, districts, communes
            unit          | 46 | ubnd-huyen-hoa-vang | ubnd-quan-hoa-vang | parent_unit_code ubnd-quan-hoa-vang is unknown; it must be in unit.csv
            unit          | 46 | gso-don-vi-hanh-chinh | gso     | parent_source_code gso is unknown; it must be in source.csv
            classification_claim | 2 | ,yeu,   | ,trung-binh-kha, | index_code it-application, year 2019, classification_code trung-binh-kha is unknown; edition_classification.csv has tot, kha, trung-binh, yeu
            edition_classification | 2 | ,tot,1 | ,rat-tot,1   | classification_code rat-tot is unknown; classification.csv has xuat-sac, tot, kha, trung-binh-kha, trung-binh, yeu
            rank_change_claim | 2 | ,2018,    | ,2017,        | since_year 2017 is unknown; edition.csv has 2016, 2018, 2019, 2020, 2021, 2023
            portal_claim  | 2  | 2020-10-01,MONTH,, | 2020-10-01,MONTH,all, | base_code all is unknown; it must be in portal_base.csv
            portal_claim  | 3  | online-services | services     | metric_code services is unknown; it must be in portal_metric.csv
            portal_metric | 4  | ,online-services, | ,services, | numerator_metric_code services is unknown; it must be in portal_metric.csv
            portal_metric | 21 | ,online-dossier-share-rank, | ,rank, | rank_metric_code rank is unknown; it must be in portal_metric.csv
            portal_target_document | 4 | ke-hoach-71-kh-ubnd | ke-hoach-71 | document_source_code ke-hoach-71 is unknown; it must be in source.csv
            portal_target_document | 4 | full-process-share-2025 | full-process-share | target_code full-process-share is unknown; it must be in portal_target.csv
            ranking_index | 2  | ,digital-transformation, | ,next, | successor_index_code next is unknown; ranking_index.csv has it-application, digital-transformation
            edition_claim | 12 | ,departments, | ,offices,     | group_code offices is unknown; unit_group.csv has departments, central-agencies, districts, communes
            """)
    void aReferenceIsKnown(String table, int line, String text, String other, String fault) {
        figures.with(table, line, text, other);
        assertThat(figures.faults()).containsExactly("db/data/" + table + ".csv:" + line + ": " + fault);
    }

    @Test
    void anEditionIsOneOfAKnownIndex() {
        assertThat(figures.with("edition", "digital,2024,,COMPARABLE,,plo-2024-10-10,,,")
                        .faults())
                .containsExactly("db/data/edition.csv:8: index_code digital is unknown;"
                        + " ranking_index.csv has it-application, digital-transformation");
    }

    @Test
    void aComponentOfAnEditionIsAKnownOne() {
        var row = "it-application,2020,services,1,,,danang-portal-2021-10-26,";
        assertThat(figures.with("edition_component", row).faults())
                .containsExactly("db/data/edition_component.csv:14: component_code services is unknown;"
                        + " component.csv has infrastructure, application, human-resources, policy");
    }

    @Test
    void aTrendsComponentIsKnownInBothYears() {
        assertThat(figures.with("component_average_claim", 2, "infrastructure", "hardware")
                        .faults())
                .containsExactly(
                        "db/data/component_average_claim.csv:2: index_code it-application, since_year 2018, component_code"
                                + " hardware is unknown; edition_component.csv has infrastructure, application,"
                                + " human-resources, policy",
                        "db/data/component_average_claim.csv:2: index_code it-application, year 2019, component_code"
                                + " hardware is unknown; edition_component.csv has infrastructure, application,"
                                + " human-resources, policy");
    }

    @Test
    void everyForeignKeyOfTheDatabaseIsAReference() {
        var foreignKeys = MigratedDatabase.owner()
                .sql("""
                        select c.conrelid::regclass || ' ' || columns(c.conrelid, c.conkey)
                          || ' to ' || c.confrelid::regclass || ' ' || columns(c.confrelid, c.confkey)
                        from pg_constraint c where c.connamespace = 'data'::regnamespace and c.contype = 'f'
                        """.replaceAll("columns\\((\\S+), (\\S+)\\)", """
                        (select array_agg(a.attname order by k.place)::text
                         from unnest($2) with ordinality k (number, place)
                         join pg_attribute a on a.attrelid = $1 and a.attnum = k.number)
                        """))
                .query(String.class)
                .list();
        assertThat(foreignKeys).hasSizeGreaterThan(60);
        assertThat(Reference.all().stream().map(ReferenceTests::asForeignKey)).containsAll(foreignKeys);
    }

    private static String asForeignKey(Reference reference) {
        return "data.%s {%s} to data.%s {%s}"
                .formatted(
                        reference.table(),
                        String.join(",", reference.columns()),
                        reference.target(),
                        String.join(",", reference.keys()));
    }

    @Test
    void noRowThatOthersReferToMayBeMissing() {
        var rows = rowsThatOthersReferTo();
        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(rows.entrySet().stream()
                        .filter(row -> Figures.published()
                                .without(row.getValue(), (int) row.getKey().line())
                                .faults()
                                .isEmpty()))
                .isEmpty();
    }

    /** Without asking the rules: whose key stands in another row, in columns that end with its columns' names. */
    private Map<CsvRow, String> rowsThatOthersReferTo() {
        var files = figures.files();
        var all = files.names().stream()
                .flatMap(name -> files.rows(name).stream())
                .toList();
        var referredTo = new LinkedHashMap<CsvRow, String>();
        Layout.all().stream()
                .filter(layout -> REFERENCES.contains(layout.table()))
                .forEach(layout -> files.rows(layout.table()).stream()
                        .filter(row -> all.stream().anyMatch(other -> refersTo(other, row, layout.key())))
                        .forEach(row -> referredTo.put(row, layout.table())));
        return referredTo;
    }

    private static boolean refersTo(CsvRow other, CsvRow row, List<String> key) {
        return other != row
                && key.stream()
                        .allMatch(column -> other.header().stream()
                                .filter(name -> name.endsWith(column))
                                .filter(name -> !other.file().equals(row.file()) || !name.equals(column))
                                .anyMatch(name -> other.text(name).equals(row.text(column))));
    }

    @Test
    void aSourceStatesAFigureOnce() {
        figures.with("score_claim", "it-application,2019,cuc-thue,danang-portal-2020-10-30,91.81,stated,false,");
        assertThat(figures.faults())
                .containsExactly("db/data/score_claim.csv:28: index_code it-application, year 2019, unit_code cuc-thue,"
                        + " source_code danang-portal-2020-10-30 is that of line 14; each may occur once");
    }

    @Test
    void aClaimWithoutABaseIsRepeatedByAnotherWithoutOne() {
        figures.with(
                "portal_claim",
                "online-services,2020-10-01,MONTH,,danang-portal-2020-10-30,1633,EXACT,1.633,stated,false,");
        assertThat(figures.faults())
                .containsExactly("db/data/portal_claim.csv:61: metric_code online-services, as_of 2020-10-01,"
                        + " as_of_precision MONTH, base_code (empty), source_code danang-portal-2020-10-30"
                        + " is that of line 4; each may occur once");
    }

    @Test
    void aCodeOccursOnce() {
        figures.with("component", "policy,Chính sách,Policy,danang-portal-2020-10-30");
        assertThat(figures.faults())
                .containsExactly(
                        "db/data/component.csv:6: component_code policy is that of line 5; each may occur once");
    }

    @Test
    void noTwoClassesOfAnEditionShareAPlace() {
        assertThat(figures.with("edition_classification", 3, "kha,2", "kha,1").faults())
                .containsExactly("db/data/edition_classification.csv:3: index_code it-application, year 2016, ordinal 1"
                        + " is that of line 2; each may occur once");
    }
}
