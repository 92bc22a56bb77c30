package vn.xephang.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;
import vn.xephang.export.table.CellKind;

/** A kind of file. */
public interface TableFormat {
    /** As in {@code format=}, and at the end of a file's name. */
    String name();

    MediaType mediaType();

    /** The same as Excel wants it, where that is another. */
    default TableFormat forExcel() {
        return this;
    }

    /** Begins a file with its header line. */
    TableWriter open(OutputStream out, List<String> headers, List<CellKind> kinds) throws IOException;
}
