package vn.xephang.portal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;

@Component
class PortalGrounds implements Grounds {
    /** Each one object, by which what is to be looked up is known to belong together. */
    private final Function<Collection<String>, Map<String, List<Ground>>> operands;

    private final Function<Collection<String>, Map<String, List<Ground>>> ranks;

    PortalGrounds(PortalFigureQuery figures) {
        operands = codes -> grounds(figures.operands(codes));
        ranks = codes -> grounds(figures.ranks(codes));
    }

    @Override
    public Set<String> types() {
        return Set.of("PortalServiceStat", "PortalTarget", "PortalSeries", "PortalChange");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var own = figure.find(PortalServiceStat.class);
        if (own.isPresent()) {
            return ofStat(figure, own.get());
        }
        if (figure.own() instanceof PortalChange change) {
            return Stream.of(Ground.ofFigures(
                    List.of(change.current().figureCode(), change.previous().figureCode())));
        }
        return figure.own() instanceof PortalSeries series
                ? Stream.of(Ground.ofFigures(series.points().stream()
                        .map(point -> point.stat().figureCode())
                        .toList()))
                : ofTarget(figure, figure.object(PortalTarget.class));
    }

    private Stream<Ground> ofStat(Lineage figure, PortalServiceStat stat) {
        var stated = Ground.ofFigure(stat.figureCode());
        var others = new Ground.Looked<>(operands, stat.figureCode());
        return switch (figure.field()) {
            case "value", "reported" -> Stream.of(stated);
            case "rank" -> Stream.of(new Ground.Looked<>(ranks, stat.figureCode()));
            case "computed" -> Stream.of(others);
            case "verdict", "explanation" ->
                stat.computedValue() == null ? Stream.of(stated) : Stream.of(stated, others);
            default -> throw new IllegalArgumentException(figure.field());
        };
    }

    private Stream<Ground> ofTarget(Lineage figure, PortalTarget target) {
        var set = Ground.ofFigure(target.figureCode());
        var progress = target.progress();
        if (progress == null) {
            return Stream.of(set);
        }
        var reached = Ground.ofFigure(progress.figureCode());
        var others = new Ground.Looked<>(operands, progress.figureCode());
        return switch (figure.field()) {
            case "value" -> Stream.of(reached);
            case "met", "difference" -> Stream.of(set, reached);
            case "certain" -> Stream.of(set, reached, others);
            case "computed" -> Stream.of(others);
            case "explanation" ->
                progress.computed() == null ? Stream.of(set, reached) : Stream.of(set, reached, others);
            default -> Stream.of(set);
        };
    }

    private static Map<String, List<Ground>> grounds(Map<String, List<String>> figureCodes) {
        return figureCodes.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(Ground.ofFigures(entry.getValue()))));
    }
}
