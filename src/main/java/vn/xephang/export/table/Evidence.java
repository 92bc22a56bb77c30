package vn.xephang.export.table;

import java.util.Map;
import java.util.stream.Stream;
import vn.xephang.provenance.Origin;
import vn.xephang.source.Source;

/**
 * An object that has figures, whose sources are to be named.
 *
 * @param object where it stands
 */
record Evidence(Place object) {
    /** The sources of the row's figures. */
    Stream<Source> sources(Row row) {
        return object.in(row) instanceof Map<?, ?> found
                ? Origin.of(found).values().stream().flatMap(origin -> origin.sources().stream())
                : Stream.empty();
    }
}
