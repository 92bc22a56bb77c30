package vn.xephang.savedquery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.xephang.document.DocumentList;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.NearNames;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;
import vn.xephang.http.Offers;

/** Every saved query, by name. */
@Component
class SavedQueryList {
    private static final int SHOWN = 60;
    private final Map<String, SavedQuery> queries = new LinkedHashMap<>();

    private final Offers offers;

    SavedQueryList(DocumentList documents, GraphQlSource source, Offers offers) {
        this.offers = offers;
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
        var plain = StringUtils.stripFilenameExtension(name);
        var near = NearNames.of(plain, queries.keySet());
        var hint = near.isEmpty() ? "" : "Is %s meant? ".formatted(String.join(" or ", near));
        var ending = plain.equals(name)
                ? ""
                : "An address may end in %s. "
                        .formatted(
                                offers.names().stream().map(form -> "." + form).collect(Collectors.joining(", ")));
        return new Refusal(
                ErrorCode.NOT_FOUND,
                "There is no saved query '%s'. %s%sAll of them are listed at /q."
                        .formatted(Shown.cut(name, SHOWN), hint, ending),
                Map.of("near", near, "queries", List.copyOf(queries.keySet())));
    }
}
