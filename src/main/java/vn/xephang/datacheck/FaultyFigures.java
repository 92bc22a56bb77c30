package vn.xephang.datacheck;

import java.util.List;
import vn.xephang.datacheck.table.Fault;

/** The figures hold faults and are not loaded. */
public final class FaultyFigures extends RuntimeException {
    private final transient List<Fault> faults;

    /** With one fault at least. */
    public FaultyFigures(List<Fault> faults) {
        super(
                faults.size() == 1
                        ? "The published figures have 1 fault: " + faults.get(0)
                        : "The published figures have %d faults, the first: %s"
                                .formatted(faults.size(), faults.get(0)));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
