package vn.xephang.startup;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says in one line why the server did not start and what to do. It replaces Spring Boot's reporter, whose dozen lines
 * hide the two that matter and are torn apart in a log that counts by the line.
 */
class OneLineFailureReporter implements FailureAnalysisReporter {
    private static final Logger log = LoggerFactory.getLogger(OneLineFailureReporter.class);

    @Override
    public void report(FailureAnalysis failure) {
        log.debug("The server did not start", failure.getCause());
        log.error(line(failure).strip());
    }

    private static String line(FailureAnalysis failure) {
        return sentence(failure.getDescription()) + " " + sentence(failure.getAction());
    }

    private static String sentence(@Nullable String text) {
        var line = (text == null ? "" : text).replaceAll("\\s+", " ").strip();
        return line.matches(".*[^.!?]") ? line + "." : line;
    }
}
