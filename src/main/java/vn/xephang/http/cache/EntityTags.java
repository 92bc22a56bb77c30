package vn.xephang.http.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.publication.Publication;
import vn.xephang.publication.PublicationWatch;

/** Names answers by all that makes them: program, publication, question and form. */
@Component
public class EntityTags {
    /** How a document was sent, which changes nothing in its answer. */
    private static final String HOW_SENT = "persistedQuery";

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final Program program;
    private final PublicationWatch watch;

    EntityTags(Program program, PublicationWatch watch) {
        this.program = program;
        this.watch = watch;
    }

    /** The name of what would be answered now; empty where that cannot be said without asking the database. */
    public Optional<EntityTag> current(Asking asking) {
        return watch.current().map(publication -> of(publication, asking));
    }

    public EntityTag of(Publication publication, Asking asking) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("program", program.digest());
        parts.put("publication", publication.toString());
        parts.put("form", asking.form());
        parts.put("document", asking.document());
        parts.put("operation", asking.operationName());
        parts.put("variables", asking.variables());
        parts.put("extensions", asking.extensions());
        parts.put("address", asking.address());
        return EntityTag.of(CANONICAL.writeValueAsBytes(parts));
    }

    /** A client may have been shown what is newer than what was seen published last. */
    public void answeredFrom(Publication publication) {
        watch.answeredFrom(publication);
    }

    /**
     * A question and the form of its answer, as far as the answer depends on them.
     *
     * @param form media type, and what else its bytes depend on
     * @param document as it was sent: what is written otherwise is another question here, which is never wrong
     * @param address what the client sent it to, where it asks for more than data: that may lead back to there
     */
    public record Asking(
            String form,
            String document,
            @Nullable String operationName,
            Map<String, ?> variables,
            Map<String, ?> extensions,
            String address) {

        public static Asking of(
                MediaType type,
                String options,
                String document,
                @Nullable String operationName,
                Map<String, ?> variables,
                Map<String, ?> extensions,
                HttpServletRequest request) {
            var others = new HashMap<String, Object>(extensions);
            others.remove(HOW_SENT);
            return new Asking(
                    type + "\n" + options,
                    document,
                    operationName,
                    variables,
                    others,
                    others.isEmpty() ? "" : request.getRequestURL() + "?" + request.getQueryString());
        }

        /** The same where the answer leads back to where it was asked. */
        public Asking at(String from) {
            return new Asking(form, document, operationName, variables, extensions, from);
        }
    }
}
