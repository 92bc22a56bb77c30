package vn.xephang.persistedquery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The documents that are known from the start. */
@Component
class Manifest {
    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> texts;

    Manifest(PersistedProperties properties, ManifestFile.Reading reading) {
        for (var path : properties.manifest()) {
            var file = reading.read(path);
            file.documents().forEach((id, text) -> {
                var other = documents.putIfAbsent(id, text);
                if (other != null && !other.equals(text)) {
                    throw file.fault(id, "another document has the same id");
                }
            });
        }
        texts = new HashSet<>(documents.values());
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    boolean holds(String document) {
        return texts.contains(document);
    }
}
