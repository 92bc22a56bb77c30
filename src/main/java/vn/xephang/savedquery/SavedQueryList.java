package vn.xephang.savedquery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.xephang.document.DocumentList;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.NearNames;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;

/** Every saved query, by name. */
@Component
class SavedQueryList {
    private static final int SHOWN = 60;
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
        var near = NearNames.of(name, queries.keySet());
        var hint = near.isEmpty() ? "" : "Is it " + String.join(" or ", near) + "? ";
        return new Refusal(
                ErrorCode.NOT_FOUND,
                "There is no saved query '%s'. %sAll of them are listed at /q.".formatted(Shown.cut(name, SHOWN), hint),
                Map.of("near", near, "queries", List.copyOf(queries.keySet())));
    }
}
