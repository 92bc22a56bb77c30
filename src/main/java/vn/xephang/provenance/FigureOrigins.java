package vn.xephang.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.provenance.Ground.InRankings;
import vn.xephang.provenance.Ground.Looked;
import vn.xephang.provenance.Ground.OfDefinition;
import vn.xephang.provenance.Ground.OfFigures;
import vn.xephang.provenance.Ground.OfSource;
import vn.xephang.source.SourceQuery;

/** Finds the sources of the figures of an answer, with a few statements for all of them. */
@Component
class FigureOrigins {
    private final GroundRules rules;
    private final ProvenanceQuery query;
    private final SourceQuery sources;

    FigureOrigins(GroundRules rules, ProvenanceQuery query, SourceQuery sources) {
        this.rules = rules;
        this.query = query;
        this.sources = sources;
    }

    /** Puts beside the figures of each object where they come from. */
    void put(FigureTrail trail, Map<String, Object> data) {
        var found = trail.found(data).toList();
        var grounds = looked(found.stream()
                .map(figure -> rules.grounds(figure.lineage()).toList())
                .toList());
        var evidence = evidence(grounds);
        var codes = evidence.stream()
                .flatMap(one -> one.figureCodes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var disputing = query.disputing(codes);
        evidence.forEach(one ->
                one.figureCodes().forEach(code -> one.sourceCodes().addAll(disputing.getOrDefault(code, Set.of()))));
        var contradictions = trail.isWithCaveats() ? query.contradictions(codes) : Map.<String, Set<String>>of();
        var printed = sources.findSources(evidence.stream()
                .flatMap(one -> one.sourceCodes().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        var origins = new IdentityHashMap<Map<String, Object>, Map<String, Origin>>();
        for (int i = 0; i < found.size(); i++) {
            var origin = new Origin(
                    evidence.get(i).sourceCodes().stream()
                            .map(code -> Objects.requireNonNull(printed.get(code), code))
                            .toList(),
                    evidence.get(i).figureCodes().stream()
                            .flatMap(code -> contradictions.getOrDefault(code, Set.of()).stream())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    evidence.get(i).stated());
            origins.computeIfAbsent(found.get(i).object(), object -> new LinkedHashMap<>())
                    .put(found.get(i).key(), origin);
        }
        origins.forEach(Origin::put);
    }

    private List<Evidence> evidence(List<List<Ground>> grounds) {
        var rankings = query.claims(all(grounds, InRankings.class, ground -> ground.rankings().stream()));
        var figures = query.figures(all(grounds, OfFigures.class, ground -> ground.figureCodes().stream()));
        var definitions =
                query.definitions(all(grounds, OfDefinition.class, ground -> Stream.of(ground.definitionCode())));
        return grounds.stream()
                .map(those -> {
                    var one = new Evidence(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
                    those.forEach(ground -> add(one, ground, rankings, figures, definitions));
                    return one;
                })
                .toList();
    }

    private static void add(
            Evidence one,
            Ground ground,
            Map<RankingName, RankingClaims> rankings,
            Map<String, List<Statement>> figures,
            Map<String, String> definitions) {
        if (ground instanceof InRankings in) {
            in.pick()
                    .apply(in.rankings().stream()
                            .map(ranking -> Objects.requireNonNull(rankings.get(ranking)))
                            .toList())
                    .forEach(one::add);
        } else if (ground instanceof OfFigures of) {
            of.figureCodes().stream()
                    .flatMap(code -> figures.getOrDefault(code, List.of()).stream())
                    .filter(claim -> of.isOfAllClaims() || claim.isPreferred())
                    .forEach(one::add);
        } else if (ground instanceof OfDefinition of) {
            Stream.ofNullable(definitions.get(of.definitionCode())).forEach(one.sourceCodes()::add);
        } else if (ground instanceof OfSource of) {
            one.sourceCodes().add(of.sourceCode());
            Stream.ofNullable(of.figureCode()).forEach(one.figureCodes()::add);
        }
    }

    /** The same with what was found for those that must be looked up. */
    private static List<List<Ground>> looked(List<List<Ground>> grounds) {
        var keys = new LinkedHashMap<Function<?, ?>, Set<Object>>();
        grounds.stream().flatMap(List::stream).forEach(ground -> {
            if (ground instanceof Looked<?> looked) {
                keys.computeIfAbsent(looked.lookup(), lookup -> new LinkedHashSet<>())
                        .add(looked.key());
            }
        });
        var answers = new HashMap<Function<?, ?>, Map<?, List<Ground>>>();
        keys.forEach((lookup, asked) -> answers.put(lookup, apply(lookup, asked)));
        return grounds.stream()
                .map(those -> those.stream()
                        .flatMap(ground -> ground instanceof Looked<?> looked
                                ? Objects.requireNonNull(answers.get(looked.lookup()))
                                        .getOrDefault(looked.key(), List.of())
                                        .stream()
                                : Stream.of(ground))
                        .toList())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<?, List<Ground>> apply(Function<?, ?> lookup, Collection<Object> keys) {
        return ((Function<Collection<Object>, Map<?, List<Ground>>>) lookup).apply(keys);
    }

    private static <G, K> Set<K> all(List<List<Ground>> grounds, Class<G> kind, Function<G, Stream<K>> keys) {
        return grounds.stream()
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .flatMap(keys)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What one figure rests on.
     *
     * @param served the claims that are served of the figures below it
     */
    private record Evidence(Set<String> sourceCodes, Set<String> figureCodes, List<Statement> served) {
        void add(Statement claim) {
            sourceCodes.add(claim.sourceCode());
            Stream.ofNullable(claim.figureCode()).forEach(figureCodes::add);
            if (claim.isPreferred()) {
                served.add(claim);
            }
        }

        /** The claims of figures that are served. */
        List<Statement> stated() {
            return served.stream().filter(claim -> claim.figureCode() != null).toList();
        }
    }
}
