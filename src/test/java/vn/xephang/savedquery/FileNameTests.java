package vn.xephang.savedquery;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;

import static org.assertj.core.api.Assertions.assertThat;

/** What files are called that are saved from links: who keeps several must be able to tell them apart. */
@FiguresTest
class FileNameTests {
    private static final Pattern DISPOSITION =
            Pattern.compile("attachment; filename=\"([a-z0-9_+.-]{1,95})\"; filename\\*=UTF-8''([\\w%.*+-]+)");

    private final Links links;

    FileNameTests(@LocalServerPort int port) {
        links = new Links(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            group-ranking.csv; group-ranking_departments_2019.csv
            group-ranking.xlsx?group=districts&year=2018; group-ranking_districts_2018.xlsx
            group-ranking.zip?year=2018; group-ranking_departments_2018.zip
            group-ranking.csv?limit=3&columns=status,release&headers=short&bom=1; group-ranking_departments_2019_status_release_limit-3_short_bom.csv
            portal-october-2020.csv; portal-october-2020_2020-10-01_2020-10-31.csv
            movers.csv; movers_2019.csv
            movers.csv?years=2018,2019&minimumComparability=NOT_COMPARABLE; movers_2018+2019_not-comparable.csv
            yearly-scores.csv; yearly-scores.csv
            component-averages.csv?rows=componentAverages; component-averages_2019_2018_departments+districts+communes_componentaverages.csv
            """)
    void aNameTellsTheDocumentAndWhatItIsAskedWith(String link, String name) {
        assertThat(name("/q/" + link)).isEqualTo(name);
    }

    @Test
    void whatIsAskedOtherwiseIsCalledOtherwise() {
        var names = List.of(
                        "yearly-scores.csv",
                        "yearly-scores.csv?filter.years=2019",
                        "yearly-scores.csv?filter.years=2018",
                        "yearly-scores.csv?filter.years=2018,2019",
                        "yearly-scores.csv?filter=",
                        "yearly-scores.csv?orderBy.field=RANK",
                        "yearly-scores.csv?filter.search=hoa+vang",
                        "yearly-scores.csv?filter.search=h%C3%B2a+vang",
                        "yearly-scores.csv?filter.search=" + "a".repeat(150),
                        "yearly-scores.csv?filter.search=" + "a".repeat(151),
                        "unit-history.csv?rows=yearlyScores&from=2019&to=",
                        "unit-history.csv?rows=yearlyScores&from=&to=2019",
                        "unit-history.csv?rows=claims&from=&to=2019",
                        "risers.csv?first=3",
                        "risers.csv")
                .stream()
                .map(link -> name("/q/" + link))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.get(1)).matches("yearly-scores_years-2019_[0-9a-f]{6}\\.csv");
        assertThat(name("/q/yearly-scores.csv?filter.years=2019")).isEqualTo(names.get(1));
        assertThat(name("/q/group-ranking.csv?group=departments&year=2019&first=10"))
                .isEqualTo(name("/q/group-ranking.csv"));
    }

    /** A query of one's own has its arguments where they can be anything. */
    @Test
    void aDocumentOfOnesOwnIsToldFromEveryOther() {
        assertThat(name("/graphql?format=csv&query=%7Bunits(first:2)%7Bnodes%7Bname%7D%7D%7D"))
                .matches("units_[0-9a-f]{6}\\.csv")
                .isNotEqualTo(name("/graphql?format=csv&query=%7Bunits(first:2)%7Bnodes%7Bcode%7D%7D%7D"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aFileIsCalledAfterItsQuery(Document document) {
        for (var table : links.json("/q").get("queries")) {
            if (table.get("name").asString().equals(document.name())) {
                assertThat(name(table.at("/tables/0/links/csv").asString())).startsWith(document.name());
            }
        }
    }

    private String name(String link) {
        var response = links.send("HEAD", link);
        assertThat(response.statusCode()).as(link).isEqualTo(200);
        var found = DISPOSITION.matcher(Links.header(response, "Content-Disposition"));
        assertThat(found.matches())
                .as(Links.header(response, "Content-Disposition"))
                .isTrue();
        return found.group(1);
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }
}
