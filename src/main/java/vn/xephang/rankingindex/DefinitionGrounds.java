package vn.xephang.rankingindex;

import java.util.Set;
import java.util.stream.Stream;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;

/** What an index, an edition, a component or a class is, each as one source says it. */
@org.springframework.stereotype.Component
class DefinitionGrounds implements Grounds {
    @Override
    public Set<String> types() {
        return Set.of("RankingIndex", "Edition", "Component", "Classification");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        return Stream.of(of(figure.own()));
    }

    private static Ground of(Object defined) {
        if (defined instanceof Component component) {
            return Ground.ofDefinition("component", component.indexCode(), component.year(), component.code());
        }
        if (defined instanceof Classification classification) {
            return Ground.ofDefinition(
                    "class", classification.indexCode(), classification.year(), classification.code());
        }
        return defined instanceof Edition edition
                ? Ground.ofDefinition("edition", edition.indexCode(), edition.year())
                : Ground.ofDefinition("index", ((RankingIndex) defined).code());
    }
}
