package vn.xephang.persistedquery;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Sha256;
import vn.xephang.http.NamedDocuments;
import vn.xephang.http.OwnDocuments;
import vn.xephang.http.Question;

/**
 * Completes questions by what the manifests hold, or what a client has sent with its hash before. That somebody sends it is
 * Apollo's automatic persisted queries: who names what is not known is told so, sends it once, and names it from then on.
 */
@Component
class PersistedQueries implements NamedDocuments {
    private final Manifest manifest;
    private final SentDocuments sent;
    private final boolean isManifestOnly;

    /** Whoever follows a citation or a fact must not be refused. */
    private final Set<String> own;

    PersistedQueries(
            Manifest manifest, SentDocuments sent, PersistedProperties properties, List<OwnDocuments> documents) {
        this.own = documents.stream().flatMap(OwnDocuments::texts).collect(Collectors.toUnmodifiableSet());
        this.manifest = manifest;
        this.sent = sent;
        this.isManifestOnly = properties.only();
    }

    @Override
    public Question complete(Question question) {
        var reference = Reference.of(question);
        var document = question.document();
        if (document != null) {
            reference.ifPresent(it -> check(it, document));
            refuseOthers(document);
            return question;
        }
        return reference.map(it -> question.with(find(it))).orElse(question);
    }

    @Override
    public void answered(Question question) {
        var document = question.document();
        if (!isManifestOnly && document != null) {
            Reference.of(question).filter(it -> isHash(it, document)).ifPresent(it -> sent.keep(it.id(), document));
        }
    }

    /** The words are those that clients look for. */
    private String find(Reference reference) {
        return manifest.find(reference.id())
                .or(() -> isManifestOnly ? Optional.empty() : sent.find(reference.id()))
                .orElseThrow(
                        () -> new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound", Map.of()));
    }

    private void check(Reference reference, String document) {
        var isOfManifest =
                manifest.find(reference.id()).filter(document::equals).isPresent();
        if (!isOfManifest && !isHash(reference, document)) {
            throw new Refusal(
                    ErrorCode.PERSISTED_QUERY_MISMATCH,
                    "The document is named by a hash that is not the SHA-256 of the one that came with it.",
                    Map.of());
        }
    }

    private void refuseOthers(String document) {
        if (isManifestOnly && !manifest.holds(document) && !own.contains(document)) {
            throw new Refusal(
                    ErrorCode.PERSISTED_QUERY_ONLY,
                    "This server answers the documents of its manifest only.",
                    Map.of());
        }
    }

    private static boolean isHash(Reference reference, String document) {
        return reference.id().equals(HexFormat.of().formatHex(Sha256.of(document)));
    }
}
