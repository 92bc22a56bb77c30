package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;
import vn.xephang.datacheck.table.Layout;

/** A document that was not read itself is known through a source that cites it. */
final class DocumentsAreCited implements Rule {
    private static final List<String> READ = List.of("source_code", "parent_source_code");

    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var read = Layout.all().stream()
                .filter(layout -> !layout.table().equals("source"))
                .flatMap(layout -> files.rows(layout.table()).stream())
                .flatMap(row -> row.texts(READ).stream())
                .collect(Collectors.toSet());
        return files.rows("source").stream()
                .filter(source -> source.text("kind").equals("DOCUMENT"))
                .flatMap(document -> fault(document, read));
    }

    private static Stream<Fault> fault(CsvRow document, Set<String> read) {
        var citing = document.text("cited_in_source_code");
        if (citing.equals(document.text("source_code"))) {
            return Stream.of(document.fault("cited_in_source_code is the document itself; another source is expected"));
        }
        return citing.isEmpty() && !read.contains(document.text("source_code"))
                ? Stream.of(document.fault(
                        "source_code is %s, a document that no figure was read in;"
                                + " cited_in_source_code must name the source that cites it",
                        document.text("source_code")))
                : Stream.empty();
    }
}
