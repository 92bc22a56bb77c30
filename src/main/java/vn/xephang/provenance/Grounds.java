package vn.xephang.provenance;

import java.util.Set;
import java.util.stream.Stream;

/** What figures rest on, said by the package that knows them. */
public interface Grounds {
    /**
     * The types of the schema whose figures, and those of the objects in them that no other grounds are for, are known here. A field
     * of a type goes before the type: {@code YearlyScore.rankCheck}.
     */
    Set<String> types();

    /** What a figure rests on, where it is there. */
    Stream<Ground> of(Lineage figure);
}
