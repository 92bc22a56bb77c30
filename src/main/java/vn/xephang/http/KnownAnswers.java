package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import vn.xephang.http.cache.AnswerCache;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTag;
import vn.xephang.http.cache.EntityTags;
import vn.xephang.http.cache.EntityTags.Asking;
import vn.xephang.limit.rate.RateLimit;

/** Answers without running the question, and without asking the database, where it can. */
@Component
public class KnownAnswers {
    /** Of a request that costs next to nothing. */
    private static final int COST = 1;

    private final EntityTags tags;
    private final AnswerCache cache;
    private final RateLimit rate;

    KnownAnswers(EntityTags tags, AnswerCache cache, RateLimit rate) {
        this.tags = tags;
        this.cache = cache;
        this.rate = rate;
    }

    /** Whether the client was told that its copy is good. A {@link vn.xephang.graphql.Refusal} for one that asks too often. */
    public boolean confirm(Asking asking, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var held = tags.current(asking).flatMap(tag -> tag.heldBy(request));
        if (held.isEmpty()) {
            return false;
        }
        pay(asking, request);
        new AnswerSender(request, response).notModified(held.get());
        return true;
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
        pay(asking, request);
        new AnswerSender(request, response).send(body.get(), form.mediaType(), tag);
        return true;
    }

    private void pay(Asking asking, HttpServletRequest request) {
        KnownOperation.note(asking.operationName(), asking.document(), request);
        var peer = new InetSocketAddress(request.getRemoteAddr(), request.getRemotePort());
        rate.pay(peer, new ServletServerHttpRequest(request).getHeaders(), COST);
    }
}
