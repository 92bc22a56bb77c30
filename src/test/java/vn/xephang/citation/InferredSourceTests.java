package vn.xephang.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who cites a source whose publisher is inferred must know it. */
@FiguresTest
class InferredSourceTests {
    private static final String NOTE = "the publisher is inferred";
    private final Reproduced reproduced;

    InferredSourceTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @Test
    void itIsSaidBesideTheSource() {
        var source = reproduced
                .of("{ groupRanking(group: \"departments\", year: 2019) { entries(first: 1) { nodes { rank } } } }")
                .at("/sources/0");
        assertThat(source.get("inferred").booleanValue()).isTrue();
        assertThat(source.get("note").asString()).contains(NOTE);
    }

    @Test
    void andInTheTextOfAnArchive() throws IOException {
        var archive = reproduced
                .answers()
                .get("/q/group-ranking.zip?group=departments&year=2019")
                .body();
        try (var files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var file = files.getNextEntry();
            while (file != null && !file.getName().equals("README.md")) {
                file = files.getNextEntry();
            }
            assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8)).contains(NOTE);
        }
    }
}
