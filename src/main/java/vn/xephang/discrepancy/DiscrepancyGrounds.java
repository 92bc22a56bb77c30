package vn.xephang.discrepancy;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;

@Component
class DiscrepancyGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("Discrepancy");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var discrepancy = figure.object(Discrepancy.class);
        return Stream.of(
                switch (figure.field()) {
                    case "reported" -> Ground.ofFigure(discrepancy.figureCode());
                    case "computed" ->
                        Ground.ofFigures(discrepancy.figureCodes().stream()
                                .filter(code -> !code.equals(discrepancy.figureCode()))
                                .toList());
                    case "explanation" ->
                        discrepancy.kind() == DiscrepancyKind.SOURCES_DISAGREE
                                ? Ground.ofAllClaims(discrepancy.figureCodes())
                                : Ground.ofFigures(discrepancy.figureCodes());
                    default -> throw new IllegalArgumentException(figure.field());
                });
    }
}
