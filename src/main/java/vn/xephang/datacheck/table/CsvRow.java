package vn.xephang.datacheck.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of a file.
 *
 * <p>{@link #number}, {@link #whole}, {@link #date} and {@link #is} rely upon the value's form, which is checked first.
 */
public record CsvRow(String file, long line, List<String> header, List<String> fields) {
    /** Empty where the row says nothing, or has no such column. */
    public String text(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= fields.size() ? "" : fields.get(index);
    }

    public List<String> texts(List<String> columns) {
        return columns.stream().map(this::text).toList();
    }

    public boolean has(String column) {
        return !text(column).isEmpty();
    }

    public boolean is(String column) {
        return text(column).equals("true");
    }

    public int whole(String column) {
        return Integer.parseInt(text(column));
    }

    public BigDecimal number(String column) {
        return new BigDecimal(text(column));
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public Fault fault(String text, Object... arguments) {
        return new Fault(file, line, text.formatted(arguments));
    }
}
