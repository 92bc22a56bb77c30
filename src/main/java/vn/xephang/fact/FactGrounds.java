package vn.xephang.fact;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;

/** All that a fact tells follows from the same figures. */
@Component
class FactGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("Fact");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var fact = figure.object(Fact.class);
        // What sources dispute is told with what each of them says.
        return Stream.of(
                fact.kind() == FactKind.SOURCES_DISAGREE
                        ? Ground.ofAllClaims(fact.figureCodes())
                        : Ground.ofFigures(fact.figureCodes()));
    }
}
