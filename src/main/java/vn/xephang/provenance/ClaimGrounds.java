package vn.xephang.provenance;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.Claim;

@Component
class ClaimGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("Claim");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var claim = figure.object(Claim.class);
        return Stream.of(new Ground.OfSource(claim.sourceCode(), claim.figureCode()));
    }
}
