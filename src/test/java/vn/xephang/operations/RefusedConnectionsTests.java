package vn.xephang.operations;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class RefusedConnectionsTests {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RefusedConnections refusals = new RefusedConnections(new Rejections(meters));
    private final long start = System.nanoTime();

    @Test
    void manyAreOneLine(CapturedOutput output) {
        for (int i = 0; i < 1000; i++) {
            refusals.refused("openConnections");
            refusals.timePasses(start);
        }
        refusals.refused("headerTime");
        refusals.timePasses(start + Duration.ofSeconds(9).toNanos());
        assertThat(lines(output)).isOne();
        refusals.timePasses(start + Duration.ofSeconds(10).toNanos());
        refusals.timePasses(start + Duration.ofSeconds(30).toNanos());
        assertThat(lines(output)).isEqualTo(2);
        assertThat(output)
                .contains("Connections met a limit: openConnections 1 times")
                .contains("Connections met a limit: headerTime 1 times, openConnections 999 times");
        assertThat(meters.counter("xephang.rejections", "limit", "openConnections")
                        .count())
                .isEqualTo(1000);
    }

    private static long lines(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("Connections met a limit"))
                .count();
    }
}
