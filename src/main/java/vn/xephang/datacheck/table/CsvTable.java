package vn.xephang.datacheck.table;

import java.util.List;

/**
 * One file.
 *
 * @param faults what kept the file, or some of its fields, from being read as written
 */
public record CsvTable(String file, List<String> header, List<CsvRow> rows, List<Fault> faults) {
    static CsvTable unreadable(String file, long line, String text) {
        return new CsvTable(file, List.of(), List.of(), List.of(new Fault(file, line, text)));
    }

    public Fault fault(long line, String text, Object... arguments) {
        return new Fault(file, line, text.formatted(arguments));
    }
}
