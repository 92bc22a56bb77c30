package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xephang.http.cache.AnswerCache;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTag;
import vn.xephang.http.cache.EntityTags;
import vn.xephang.http.cache.EntityTags.Asking;

/** Answers without running the question, and without asking the database, where it can. */
@Component
public class KnownAnswers {
    private final EntityTags tags;
    private final AnswerCache cache;

    KnownAnswers(EntityTags tags, AnswerCache cache) {
        this.tags = tags;
        this.cache = cache;
    }

    /** Whether the client was told that its copy is good. */
    public boolean confirm(Asking asking, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var held = tags.current(asking)
                .flatMap(tag -> tag.heldBy(request)
                        .or(() -> cache.best(tag)
                                .flatMap(best ->
                                        tag.heldBy(request, Coding.of(request).atBest(best)))));
        if (held.isEmpty()) {
            return false;
        }
        note(asking, request);
        new AnswerSender(request, response).notModified(held.get());
        return true;
    }

    /** Whether there is an answer, which has therefore no errors. */
    boolean has(Asking asking) {
        return tags.current(asking).flatMap(cache::best).isPresent();
    }

    /** Of an answer that was sent and is not kept: who says to have whatever there is, is believed from now on. */
    public void sent(EntityTag tag, Coding best) {
        cache.keepName(tag, best);
    }

    /** The same of an answer that there is, but has not been sent. */
    public boolean confirm(EntityTag tag, Coding coding, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return new AnswerSender(request, response).confirm(Optional.of(tag), coding);
    }

    /** As the first, or else whether the answer was sent from memory. */
    boolean send(Asking asking, AnswerForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (confirm(asking, request, response)) {
            return true;
        }
        var tag = tags.current(asking);
        var body = tag.flatMap(cache::find);
        if (body.isEmpty()) {
            return false;
        }
        note(asking, request);
        new AnswerSender(request, response).send(body.get(), form.mediaType(), tag);
        return true;
    }

    private static void note(Asking asking, HttpServletRequest request) {
        KnownOperation.note(asking.operationName(), asking.document(), request);
    }
}
