package vn.xephang.savedquery;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.xephang.document.DocumentList;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;

/** Every saved query, by name. */
@Component
class SavedQueryList {
    private static final int SHOWN = 60;
    private static final int NEAREST = 3;
    private static final double NEAR = 0.4;
    private final Map<String, SavedQuery> queries = new LinkedHashMap<>();

    SavedQueryList(DocumentList documents, GraphQlSource source) {
        var reader = new SavedQueryReader(source.schema());
        for (var document : documents.documents()) {
            queries.put(document.name(), reader.read(document));
        }
    }

    Collection<SavedQuery> all() {
        return queries.values();
    }

    SavedQuery get(String name) {
        var query = queries.get(name);
        if (query == null) {
            throw unknown(name);
        }
        return query;
    }

    private Refusal unknown(String name) {
        var near = queries.keySet().stream()
                .filter(known -> likeness(name, known) >= NEAR)
                .sorted(Comparator.comparing(known -> -likeness(name, known)))
                .limit(NEAREST)
                .toList();
        var hint = near.isEmpty() ? "" : "Is it " + String.join(" or ", near) + "? ";
        return new Refusal(
                ErrorCode.NOT_FOUND,
                "There is no saved query '%s'. %sAll of them are listed at /q.".formatted(Shown.cut(name, SHOWN), hint),
                Map.of("near", near, "queries", List.copyOf(queries.keySet())));
    }

    /** Which part of the pairs of characters of both they share. */
    private static double likeness(String one, String other) {
        var pairs = pairs(Shown.cut(one, SHOWN));
        var others = pairs(other);
        var shared = pairs.stream().filter(others::contains).count();
        return 2.0 * shared / (pairs.size() + others.size());
    }

    private static Collection<String> pairs(String word) {
        return IntStream.range(0, word.length() + 1)
                .mapToObj(at -> (" " + word + " ").substring(at, at + 2))
                .collect(Collectors.toSet());
    }
}
