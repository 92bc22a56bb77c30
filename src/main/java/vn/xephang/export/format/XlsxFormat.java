package vn.xephang.export.format;

import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;
import vn.xephang.export.table.CellKind;

/** An Excel workbook of one sheet, whose first line is bold and stays in sight. */
public record XlsxFormat() implements TableFormat {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Override
    public TableWriter open(OutputStream out, List<String> headers, List<CellKind> kinds) {
        return new XlsxWriter(out, headers, kinds);
    }
}
