package vn.xephang.persistedquery;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;
import vn.xephang.http.Question;

/**
 * What a question says of its document.
 *
 * @param id the SHA-256 of its text in hexadecimal, or what a manifest calls it
 */
record Reference(String id) {
    private static final int SHOWN = 40;

    static Optional<Reference> of(Question question) {
        var given = question.extensions().get(Question.PERSISTED);
        if (given == null) {
            return Optional.empty();
        }
        if (!(given instanceof Map<?, ?> persisted)) {
            throw refused("The extension 'persistedQuery' must be an object with 'version' and 'sha256Hash'.");
        }
        if (!(persisted.get("version") instanceof Number version) || version.doubleValue() != 1) {
            throw refused("The extension 'persistedQuery' has the version %s; it must be the number 1."
                    .formatted(shown(persisted.get("version"))));
        }
        if (!(persisted.get("sha256Hash") instanceof String hash) || hash.isBlank()) {
            throw refused(
                    "The extension 'persistedQuery' must have the document's SHA-256, or what a manifest calls it, as the text 'sha256Hash'.");
        }
        if (hash.length() > Question.LONGEST_ID) {
            throw Question.idTooLong("The 'sha256Hash' of the extension 'persistedQuery'", hash.length());
        }
        return Optional.of(new Reference(hash.matches("[0-9A-Fa-f]{64}") ? hash.toLowerCase(Locale.ROOT) : hash));
    }

    private static String shown(@Nullable Object version) {
        return Shown.cut(version instanceof String text ? '"' + text + '"' : String.valueOf(version), SHOWN);
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
