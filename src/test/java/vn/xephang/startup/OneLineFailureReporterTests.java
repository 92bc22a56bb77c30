package vn.xephang.startup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class OneLineFailureReporterTests {
    @Test
    void whatFailedAndWhatToDoShareALine(CapturedOutput output) {
        report("Port 8080 was\nalready in use\n", "Stop\tthe other program.");
        assertThat(output).contains("Port 8080 was already in use. Stop the other program.");
    }

    @Test
    void aFailureWithNothingToDoEndsThere(CapturedOutput output) {
        report("It broke.", "");
        assertThat(output.toString().strip()).endsWith("It broke.");
    }

    private static void report(String description, String action) {
        new OneLineFailureReporter().report(new FailureAnalysis(description, action, new IllegalStateException()));
    }
}
