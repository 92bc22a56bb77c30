package vn.xephang.savedquery;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class SavedQueryTests {
    private static final String[] OPTIONS = {"bom", "columns", "format", "headers", "limit", "reproduce", "rows"};

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Api api;
    private final Links links;

    SavedQueryTests(@LocalServerPort int port) {
        api = new Api(port);
        links = new Links(port);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentAnswersAtItsAddressAsItDoesByPost(Document document) {
        var answer = links.follow("/q/" + document.name());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Links.header(answer, "Content-Type")).startsWith("application/json");
        assertThat(Links.text(answer)).isEqualTo(api.text(document.text(), Map.of()));
    }

    @Test
    void theFormatIsChosenByTheEndingTheParameterOrTheHeader() {
        var csv = links.follow("/q/group-ranking.csv?year=2019&headers=short&limit=2");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(Links.header(csv, "Content-Type")).startsWith("text/csv");
        assertThat(Links.text(csv).lines()).hasSize(3);
        assertThat(Links.header(csv, "Row-Count")).isEqualTo("2");
        for (var same : List.of(
                links.follow("/q/group-ranking?format=csv&year=2019&headers=short&limit=2"),
                links.follow("/q/group-ranking.csv?format=csv&year=2019&headers=short&limit=2"),
                links.follow("/q/group-ranking?year=2019&headers=short&limit=2", "Accept", "text/csv"))) {
            assertThat(same.body()).isEqualTo(csv.body());
        }
        assertThat(links.follow("/q/group-ranking.xlsx").body()).startsWith('P', 'K');
        assertThat(Links.json(links.follow("/q/group-ranking.json", "Accept", "text/csv"))
                        .at("/data/groupRanking/year")
                        .intValue())
                .isEqualTo(2019);
        assertThat(Links.text(links.follow("/q/group-ranking.csv?bom=1&columns=release")))
                .startsWith("\uFEFF")
                .contains(",release\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            group-ranking; group=districts&year=2018&first=2; {"group": "districts", "year": 2018, "first": 2}
            risers; direction=DOWN; {"direction": "DOWN"}
            movers; years=2019,2018&first=5; {"years": [2019, 2018], "first": 5}
            movers; years=2019&years=2018&first=5; {"years": [2019, 2018], "first": 5}
            movers; years=%5B2019,2018%5D&first=5; {"years": [2019, 2018], "first": 5}
            movers; years=2018&minimumComparability=; {"years": [2018], "minimumComparability": null}
            portal-october-2020; from=2020-09-01&to=; {"from": "2020-09-01", "to": null}
            search-units; search=H%C3%B2a+Vang&first=3; {"search": "Hòa Vang", "first": 3}
            yearly-scores; filter.years=2019&filter.rank.lte=2&first=9; {"filter": {"years": [2019], "rank": {"lte": 2}}, "first": 9}
            yearly-scores; filter.score.gte=90.5; {"filter": {"score": {"gte": 90.5}}}
            yearly-scores; filter=; {"filter": null}
            yearly-scores; filter=%7B%22years%22:%5B2019%5D%7D; {"filter": {"years": [2019]}}
            yearly-scores; orderBy.field=RANK&orderBy.direction=DESC; {"orderBy": [{"field": "RANK", "direction": "DESC"}]}
            yearly-scores; orderBy=%5B%7B%22field%22:%22RANK%22%7D%5D; {"orderBy": [{"field": "RANK"}]}
            statistics-by-group; groupBy=GROUP&points=5,50.5; {"groupBy": ["GROUP"], "points": [5, 50.5]}
            """)
    void parametersHaveTheTypesOfTheVariables(String name, String parameters, String variables) throws IOException {
        var document = documents().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        var answer = links.follow("/q/" + name + "?" + parameters);
        assertThat(answer.statusCode()).as(Links.text(answer)).isEqualTo(200);
        assertThat(Links.text(answer))
                .isEqualTo(api.text(document.text(), JSON.readValue(variables, new TypeReference<>() {})))
                .isNotEqualTo(Links.text(links.follow("/q/" + name)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            group-ranking?yeer=2019; yeer; group, year, first
            dataset-and-sources?year=2019; year; none of its own
            group-ranking?year=abc; year; "abc"
            group-ranking?year=20.19; year; whole number
            group-ranking?year=99999999999; year; whole number
            group-ranking?year=; year; must have a value
            group-ranking?year=2019&year=2020; year; once
            group-ranking?year=2019,2020; year; "2019,2020"
            group-ranking?first=1000; first; 100
            group-ranking?first=99999999999; first; from 1 to 100
            yearly-scores?filter.years=2019,20.5; filter.years[1]; whole number
            risers?direction=SIDEWAYS; direction; UP, DOWN, SAME
            movers?years=2019,x; years[1]; "x"
            movers?years=%5B2019; years; JSON
            portal-october-2020?from=2020-13-01; from; as 2020-10-29
            yearly-scores?filter=x; filter; groups, years
            yearly-scores?filter.yeers=2019; filter.yeers; groups, years
            yearly-scores?filter.years.gte=2019; filter.years.gte; list
            yearly-scores?filter.score.gte=many; filter.score.gte; "many"
            yearly-scores?filter=%7B%22a%22:1%7D; filter.a; groups, years
            yearly-scores?filter=%7B%7D&filter.years=2019; filter; choose one
            yearly-scores?orderBy=%5B%7B%22direction%22:%22ASC%22%7D%5D; orderBy[0].field; UNIT_NAME
            yearly-scores?orderBy=RANK; orderBy; orderBy.field=
            yearly-scores?orderBy.field=X; orderBy.field; UNIT_NAME
            yearly-scores?orderBy.feeld=RANK; orderBy.feeld; is 'orderBy.field' meant?
            yearly-scores?orderBy.field.a=RANK; orderBy.field.a; orderBy.field has no fields
            yearly-scores?filter.year=2019; filter.year; is 'filter.years' meant?
            yearly-scores?filter.score=5; filter.score; filter.score.gte=
            yearly-scores?Filter.years=2019; Filter.years; is 'filter' meant?
            risers?direction=up; direction; is UP meant?
            statistics-by-group?having=1; having; having.count=
            statistics-by-group?having.score.percentiles.point=a; having.score.percentiles.point; a number
            group-ranking.csv?format=xlsx; format; .csv
            group-ranking.csv?limit=x; limit; 100,000
            group-ranking?year=%ff; ; UTF-8
            """)
    void aParameterThatIsNoneOrOfAnotherTypeIsRefusedByItsName(String link, String name, String allowed) {
        var refused = links.follow("/q/" + link);
        assertThat(refused.statusCode()).as(Links.text(refused)).isEqualTo(400);
        assertThat(Links.code(refused)).isEqualTo("BAD_REQUEST");
        assertThat(Links.message(refused))
                .contains(name == null ? "" : "'" + name + "'")
                .contains(allowed);
        assertThat(Links.header(refused, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anUnknownNameIsNotFoundAndSaysWhatIsLikeIt() {
        var unknown = links.follow("/q/group-rankings.csv");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Links.code(unknown)).isEqualTo("NOT_FOUND");
        assertThat(Links.message(unknown)).contains("'group-rankings'", "Is group-ranking meant?", "/q");
        assertThat(Links.json(unknown).at("/errors/0/extensions/queries")).hasSizeGreaterThan(20);
        assertThat(Links.message(links.follow("/q/zzz"))).doesNotContain("meant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GROUP-RANKING",
                "group-ranking.CSV",
                "group-rankin",
                "group-rankin.csv",
                "group-ranking.pdf",
                "group_ranking"
            })
    void aNameThatIsWrittenOtherwiseIsNotFoundAndSaysHowItIsWritten(String name) {
        var unknown = links.follow("/q/" + name);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Links.message(unknown)).contains("Is group-ranking meant?");
        assertThat(Links.message(unknown).contains(".json, .csv, .xlsx, .zip")).isEqualTo(name.matches(".*(CSV|pdf)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/group-ranking", "/q/group-ranking.csv", "/q"})
    void headHasTheHeadersAndOtherMethodsAreRefused(String path) {
        var head = links.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var header : List.of("Content-Type", "Cache-Control", "Vary", "Access-Control-Allow-Origin")) {
            assertThat(Links.header(head, header)).isNotEmpty().isEqualTo(Links.header(links.follow(path), header));
        }
        var refused = links.send("DELETE", path);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(Links.header(refused, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(Links.code(refused)).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(links.send("OPTIONS", path).statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noVariableHasTheNameOfAnOption(Document document) {
        assertThat(document.variables()).doesNotContainKeys(OPTIONS);
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }
}
