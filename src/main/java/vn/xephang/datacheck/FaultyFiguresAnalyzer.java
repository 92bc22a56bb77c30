package vn.xephang.datacheck;

import java.util.List;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.xephang.datacheck.table.Fault;

/** Says what is wrong with the figures and what to do, in place of a stack trace. */
final class FaultyFiguresAnalyzer extends AbstractFailureAnalyzer<FaultyFigures> {
    /** Enough to see what kind of mistake was made, few enough to read. */
    private static final int SHOWN = 20;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FaultyFigures cause) {
        var action = "Correct the files and build the server anew; until then nothing is loaded and nothing is served.";
        return new FailureAnalysis(description(cause.faults()), action, cause);
    }

    /** Readable as lines and, with each line break made a space, as one line. */
    private static String description(List<Fault> faults) {
        var description = new StringBuilder("The published figures have ")
                .append(faults.size() == 1 ? "1 fault:" : faults.size() + " faults:");
        faults.stream().limit(SHOWN).forEach(fault -> description.append("\n- ").append(fault));
        if (faults.size() > SHOWN) {
            description.append("\n- and ").append(faults.size() - SHOWN).append(" more");
        }
        return description.toString();
    }
}
