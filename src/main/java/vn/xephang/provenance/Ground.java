package vn.xephang.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that a figure rests on. */
public sealed interface Ground {
    /** Claims of rankings that are looked at together. */
    record InRankings(List<RankingName> rankings, Function<List<RankingClaims>, Stream<Statement>> pick)
            implements Ground {}

    /** The claims that are served of figures, by the codes of these; or all claims. */
    record OfFigures(List<String> figureCodes, boolean isOfAllClaims) implements Ground {}

    /** What an index, an edition, a component or a class is, by its code in {@code api.definition_source}. */
    record OfDefinition(String definitionCode) implements Ground {}

    /**
     * A source that is known without more ado.
     *
     * @param figureCode what it states; null where that is no figure that others could contradict
     */
    record OfSource(String sourceCode, @Nullable String figureCode) implements Ground {}

    /** What must be looked up first. All of one {@code lookup} are, by one call. */
    record Looked<K>(Function<Collection<K>, Map<K, List<Ground>>> lookup, K key) implements Ground {}

    static Ground ofFigures(List<String> figureCodes) {
        return new OfFigures(figureCodes, false);
    }

    static Ground ofFigure(String figureCode) {
        return ofFigures(List.of(figureCode));
    }

    /** Also the claims that are not served. */
    static Ground ofAllClaims(List<String> figureCodes) {
        return new OfFigures(figureCodes, true);
    }

    /** As in {@code component/it-application/2019/policy}. */
    static Ground ofDefinition(Object... parts) {
        return new OfDefinition(Stream.of(parts)
                .map(String::valueOf)
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow());
    }
}
