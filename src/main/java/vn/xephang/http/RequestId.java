package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a request is called in the log and in the header of its answer: as the client calls it, if that can do no harm. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** The same one whenever it is asked for. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        var id = given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, of(request));
    }
}
