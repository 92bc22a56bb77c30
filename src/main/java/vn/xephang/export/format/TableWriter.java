package vn.xephang.export.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table to a stream that it does not close. What is not finished must not be taken for a whole table. */
public interface TableWriter {
    /** A row's cells, one for each column. */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** Sends what has been written. */
    void flush() throws IOException;

    /** Writes what stands after the last row, and sends it. */
    void finish() throws IOException;
}
