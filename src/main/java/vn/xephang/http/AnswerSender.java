package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Sends an answer: its status, its headers, and the body in the form that was chosen. */
public final class AnswerSender {
    private AnswerSender() {}

    public static void send(Answer answer, AnswerForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Outcome.note(answer, request);
        var body = form.write(answer);
        response.setStatus(status(answer, form).value());
        response.setContentType(form.mediaType().toString());
        response.setContentLength(body.length);
        response.addHeader("Vary", "Accept");
        response.setHeader("Cache-Control", isKept(answer, request) ? "public, no-cache" : "no-store");
        answer.detail("retryAfter").ifPresent(seconds -> response.setHeader("Retry-After", seconds.toString()));
        answer.detail("allow").ifPresent(methods -> response.setHeader("Allow", methods.toString()));
        answer.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(body);
        response.flushBuffer();
        request.setAttribute(UnreadBody.ANSWERED, true);
    }

    static HttpStatus status(Answer answer, AnswerForm form) {
        if (answer.executed()) {
            return HttpStatus.OK;
        }
        var code = answer.errors().get(0).code();
        return CodeStatus.isOfDocument(code) ? form.statusOfFaultyDocument() : CodeStatus.of(code);
    }

    /** Whether a cache may have it. It must ask again each time: a publication can change every answer at any moment. */
    private static boolean isKept(Answer answer, HttpServletRequest request) {
        return answer.isWithoutErrors() && !request.getMethod().equals("POST");
    }
}
