package vn.xephang.savedquery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.document.Document;

/**
 * A document that has an address.
 *
 * @param noTable why its answer is no table; null where it is one
 */
record SavedQuery(
        Document document,
        List<Parameter> parameters,
        @Nullable String noTable) {
    String name() {
        return document.name();
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
