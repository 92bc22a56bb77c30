package vn.xephang.citation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class RowSourceTests {
    private final Answers answers;

    RowSourceTests(@LocalServerPort int port) {
        answers = new Answers(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/unit-history.zip?rows=awards",
                "/q/unit-history.zip?rows=yearlyScores&limit=1",
                "/q/unit-history.zip?rows=claims&limit=1",
                "/q/discrepancies.zip?rows=claims&limit=1",
                "/q/yearly-scores.zip?limit=1",
                "/q/portal-october-2020.zip?limit=1",
                "/q/group-ranking.zip?limit=3",
                "/graphql?format=zip&limit=1&query=%7BportalServiceStats%7Bmetric%7Bcode%7DasOf%20value%7D%7D"
            })
    void anArchiveNamesTheSourcesOfTheRowsThatAreInIt(String link) throws IOException {
        var files =
                CitedArchiveTests.files(answers.get(link + "&columns=source").body());
        assertThat(CitedArchiveTests.sources(files)).hasSameSizeAs(namedInTheTable(files));
    }

    private static Set<String> namedInTheTable(Map<String, byte[]> files) throws IOException {
        var table = files.keySet().stream()
                .filter(file -> file.endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        var named = new TreeSet<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new String(files.get(table), StandardCharsets.UTF_8))) {
            rows.stream()
                    .flatMap(row -> Stream.of(row.getField("source").split("\\|")))
                    .filter(source -> !source.isEmpty())
                    .forEach(named::add);
        }
        return named;
    }
}
