package vn.xephang.datacheck.rule;

import java.util.stream.Stream;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

final class ChangesLookBack implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var claims = Stream.of("rank_change_claim", "component_average_claim", "edition_claim")
                .flatMap(table -> faults(files, table, "since_year"));
        return Stream.concat(claims, faults(files, "edition", "previous_year"));
    }

    private static Stream<Fault> faults(FigureFiles files, String table, String column) {
        return files.rows(table).stream()
                .filter(row -> row.has(column) && row.whole(column) >= row.whole("year"))
                .map(row -> row.fault(
                        "%s is %s; a year before %s is expected", column, row.text(column), row.text("year")));
    }
}
