package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import graphql.language.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.xephang.export.TableCompanion;
import vn.xephang.export.format.CsvFormat;
import vn.xephang.export.format.TableFormat;
import vn.xephang.export.format.TableWriter;
import vn.xephang.export.table.CellKind;
import vn.xephang.export.table.Column;

/** An archive of one table as CSV, its metadata, and a text for people; made for one request. */
final class CitedArchive implements TableFormat, TableCompanion {
    static final String NAME = "zip";
    static final MediaType TYPE = MediaType.parseMediaType("application/zip");

    private final BiFunction<ExecutionContext, Findings, Citation> citation;
    private TableFormat csv = new CsvFormat(false);
    private String fileName = "table";
    private List<Column> columns = List.of();
    private @Nullable Cut cut;
    private @Nullable ExecutionContext operation;
    private @Nullable Findings findings;

    CitedArchive(BiFunction<ExecutionContext, Findings, Citation> citation) {
        this.citation = citation;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public MediaType mediaType() {
        return TYPE;
    }

    @Override
    public TableFormat forExcel() {
        csv = csv.forExcel();
        return this;
    }

    @Override
    public Document asked(Document document, ExecutionContext operation) {
        var cited = CitedDocument.of(document, operation);
        findings = Findings.of(cited, operation);
        this.operation = operation;
        return cited;
    }

    @Override
    public boolean isAboutFigures() {
        return true;
    }

    @Override
    public void begin(String fileName, List<Column> columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    @Override
    public void page(Map<String, ?> answer) {
        Objects.requireNonNull(findings).add(answer);
    }

    @Override
    public void cut(OptionalInt available) {
        cut = new Cut(available);
    }

    @Override
    public TableWriter open(OutputStream out, List<String> headers, List<CellKind> kinds) throws IOException {
        var archive = new ArchiveWriter(out, fileName + ".csv");
        return archive.table(csv, headers, kinds, (rows, digest) -> {
            var found = Objects.requireNonNull(findings);
            var said = citation.apply(Objects.requireNonNull(operation), found);
            return new Metadata(said, found, fileName + ".csv", rows, digest, headers, columns, cut);
        });
    }
}
