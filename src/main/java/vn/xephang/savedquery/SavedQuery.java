package vn.xephang.savedquery;

import java.util.List;
import java.util.Optional;
import vn.xephang.document.Document;

/**
 * A document that has an address.
 *
 * @param tables those that it gives, by the list whose items are the rows; empty for the only list, which need not be named
 */
record SavedQuery(Document document, List<Parameter> parameters, List<Optional<String>> tables) {
    String name() {
        return document.name();
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
