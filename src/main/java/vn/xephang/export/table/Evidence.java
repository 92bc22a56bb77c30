package vn.xephang.export.table;

import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are asked for beside figures, to name the sources of these.
 *
 * @param object where the figures and the claims stand
 * @param measures of the figures; null where one of them rests on all claims
 */
record Evidence(Place object, @Nullable Set<String> measures) {
    static final String CLAIMS = "claims";

    /** Tells them from claims that the caller asks for. */
    static final String KEY = "tableClaims";

    /** The field that asks for them. */
    static Field field() {
        var source = object(
                "source",
                leaf("code"),
                leaf("title"),
                leaf("publisher"),
                leaf("publishedOn"),
                leaf("publishedOnPrecision"),
                leaf("url"));
        return object(CLAIMS, leaf("measure"), leaf("preferred"), source).transform(it -> it.alias(KEY));
    }

    /** The sources of the row's figures: of the claims that are served, or, where all count, of all. */
    Stream<Map<?, ?>> sources(Row row) {
        var claims = object.inner(KEY).in(row);
        return (claims instanceof List<?> list ? list : List.of())
                .stream().map(claim -> (Map<?, ?>) claim).filter(this::isMeant).map(claim ->
                        (Map<?, ?>) claim.get("source"));
    }

    private boolean isMeant(Map<?, ?> claim) {
        return measures == null
                || measures.contains(String.valueOf(claim.get("measure")))
                        && Boolean.TRUE.equals(claim.get("preferred"));
    }

    private static Field leaf(String name) {
        return new Field(name);
    }

    private static Field object(String name, Field... fields) {
        return new Field(
                name, SelectionSet.newSelectionSet().selections(List.of(fields)).build());
    }
}
