package vn.xephang.dataset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.xephang.Application;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartLineTests {
    @Test
    void oneLineSaysWhatIsServedAndWhere(CapturedOutput output) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(new TestPostgres.Initializer());
        try (var context = application.run("--server.port=0")) {
            var figures = context.getBean(DatasetQuery.class).size().figures();
            assertThat(output.getOut().lines().filter(line -> line.contains("Xếp Hạng is ready")))
                    .singleElement()
                    .asString()
                    .containsPattern("API http://localhost:\\d+/graphql, GraphiQL http://localhost:\\d+/graphiql, "
                            + "PostgreSQL \\d+\\.\\d+ at \\S+:\\d+/\\S+, ")
                    .endsWith("release 1, " + figures + " figures");
        }
    }
}
