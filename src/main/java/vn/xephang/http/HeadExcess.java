package vn.xephang.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * What of a request's first lines was more than the server reads. It has no class for that, and says it in the language of the
 * machine.
 *
 * @param status in HTTP
 */
record HeadExcess(int status, Refusal refusal) {
    private static final int URI_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;
    private static final String TOO_LARGE =
            StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

    static Optional<HeadExcess> of(@Nullable Throwable thrown, Request request) {
        if (thrown == null
                || !(request.getConnector().getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol)) {
            return Optional.empty();
        }
        var message = String.valueOf(thrown.getMessage());
        if (message.equals(TOO_LARGE)) {
            var read = protocol.getMaxHttpRequestHeaderSize();
            return Optional.of(request.getRequestURI() == null ? url(read) : headers(read));
        }
        var most = protocol.getMaxHeaderCount();
        return message.equals(tooMany(most)) ? Optional.of(headerCount(most)) : Optional.empty();
    }

    private static String tooMany(int most) {
        return StringManager.getManager(MimeHeaders.class).getString("headers.maxCountFail", most);
    }

    private static HeadExcess url(int read) {
        return new HeadExcess(
                URI_TOO_LONG,
                new Refusal(
                        ErrorCode.URI_TOO_LONG,
                        String.format(
                                Locale.ROOT,
                                "The URL has %,d bytes, or more; at most %,d are allowed. Ask by POST.",
                                read,
                                UrlLength.MOST_BYTES),
                        Map.of("limit", "url", "asked", read, "allowed", UrlLength.MOST_BYTES)));
    }

    private static HeadExcess headers(int most) {
        return tooLarge(
                String.format(
                        Locale.ROOT,
                        "The URL and the headers together have more than %,d bytes; at most so many are allowed.",
                        most),
                "headers",
                most);
    }

    private static HeadExcess headerCount(int most) {
        return tooLarge(
                String.format(Locale.ROOT, "The request has more than %d headers; at most so many are allowed.", most),
                "headerCount",
                most);
    }

    /** Reading stops at the first one more. */
    private static HeadExcess tooLarge(String message, String limit, int most) {
        return new HeadExcess(
                HEADERS_TOO_LARGE,
                new Refusal(
                        ErrorCode.BAD_REQUEST, message, Map.of("limit", limit, "asked", most + 1, "allowed", most)));
    }
}
