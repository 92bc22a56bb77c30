package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTag;
import vn.xephang.http.cache.Representation;

/** Sends an answer: its status, its headers, and the body in the form that was chosen. */
public final class AnswerSender {
    /** A cache may have it, but must ask again each time: a publication can change every answer at any moment. */
    private static final String KEPT = "public, no-cache";

    private static final String NOT_KEPT = "no-store";
    private static final String VARY = "Accept, Accept-Encoding";
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    AnswerSender(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Sends an answer that is computed for this request. */
    public static void send(Answer answer, AnswerForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new AnswerSender(request, response).send(answer, Representation.of(form.write(answer)), form, Optional.empty());
    }

    /** Sends what is the same for all until another program runs: a page, or a list of what there is. */
    public static void sendKept(
            byte[] content, MediaType type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new AnswerSender(request, response).send(Representation.of(content), type, Optional.of(EntityTag.of(content)));
    }

    /** What is sent of an answer to those who keep it; the name of its bytes, if it has one. */
    public static void putCaching(Optional<String> name, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", VARY);
        var isKept = !request.getMethod().equals("POST");
        response.setHeader("Cache-Control", isKept ? KEPT : NOT_KEPT);
        name.filter(it -> isKept).ifPresent(it -> response.setHeader("ETag", it));
    }

    void send(Answer answer, Representation body, AnswerForm form, Optional<EntityTag> tag) throws IOException {
        Outcome.note(answer, request);
        response.setStatus(status(answer, form).value());
        answer.detail("retryAfter").ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        answer.detail("allow").ifPresent(methods -> response.setHeader("Allow", methods.toString()));
        answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (answer.isWithoutErrors()) {
            send(body, form.mediaType(), tag);
        } else {
            response.addHeader("Vary", VARY);
            response.setHeader("Cache-Control", NOT_KEPT);
            write(body, form.mediaType());
        }
    }

    void send(Representation body, MediaType type, Optional<EntityTag> tag) throws IOException {
        var coding = body.coding(Coding.of(request));
        if (!confirm(tag, coding)) {
            putCaching(tag.map(it -> it.header(coding)), request, response);
            write(body, type);
        }
    }

    /** Whether the client was told that its copy of an answer, which there is, is good. */
    boolean confirm(Optional<EntityTag> tag, Coding coding) throws IOException {
        var held = tag.flatMap(it -> it.heldBy(request, coding));
        if (held.isPresent()) {
            notModified(held.get());
        }
        return held.isPresent();
    }

    /** With what the headers of the whole answer would say to those who keep it. */
    void notModified(String name) throws IOException {
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        putCaching(Optional.of(name), request, response);
        finish();
    }

    private void write(Representation body, MediaType type) throws IOException {
        var coding = body.coding(Coding.of(request));
        var bytes = body.bytes(coding);
        response.setContentType(type.toString());
        if (coding == Coding.GZIP) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        finish();
    }

    private void finish() throws IOException {
        response.flushBuffer();
        request.setAttribute(UnreadBody.ANSWERED, true);
    }

    static HttpStatus status(Answer answer, AnswerForm form) {
        if (answer.executed()) {
            return HttpStatus.OK;
        }
        var code = answer.errors().get(0).code();
        if (code == ErrorCode.PERSISTED_QUERY_NOT_FOUND) {
            return form.statusOfUnknownName();
        }
        return CodeStatus.isOfDocument(code) ? form.statusOfFaultyDocument() : CodeStatus.of(code);
    }
}
