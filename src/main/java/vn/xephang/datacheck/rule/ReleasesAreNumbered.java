package vn.xephang.datacheck.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.Fault;
import vn.xephang.datacheck.table.FigureFiles;

/** From 1 on, none left out, each published after the one before. */
final class ReleasesAreNumbered implements Rule {
    @Override
    public Stream<Fault> faults(FigureFiles files) {
        var releases = files.rows("release");
        if (releases.isEmpty()) {
            return Stream.of(new Fault(files.file("release"), 0, "has no row; the figures belong to a release"));
        }
        return IntStream.range(0, releases.size()).boxed().flatMap(i -> fault(releases, i));
    }

    private static Stream<Fault> fault(List<CsvRow> releases, int index) {
        var release = releases.get(index);
        if (release.whole("release_number") != index + 1) {
            return Stream.of(
                    release.fault("release_number is %s; %d is expected", release.text("release_number"), index + 1));
        }
        if (index == 0) {
            return Stream.empty();
        }
        // Times of one form in one zone sort as texts.
        var before = releases.get(index - 1).text("published_at");
        return release.text("published_at").compareTo(before) > 0
                ? Stream.empty()
                : Stream.of(release.fault(
                        "published_at is %s; a time after %s is expected", release.text("published_at"), before));
    }
}
