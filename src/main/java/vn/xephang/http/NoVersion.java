package vn.xephang.http;

import org.apache.catalina.connector.Request;

/**
 * Requests as {@code GET /graphql} and nothing more: the first HTTP of all. The server answers them by the bare body, which nobody
 * can tell from anything else. So it does to one whose first line it cannot read at all, where the one before it, which it read
 * into the same memory, had no version.
 */
final class NoVersion {
    /** Of the places that the server keeps for others in that memory, the last. */
    private static final int PLACE = 31;

    private NoVersion() {}

    static boolean is(Request request) {
        return isRead(request) && request.getCoyoteRequest().protocol().equals("");
    }

    /** Notes of each request, before it is answered, what the server does to one that it cannot read after it. */
    static void note(Request request) {
        if (isRead(request)) {
            request.getCoyoteRequest().setNote(PLACE, is(request));
        }
    }

    /** Whether the answer would be without its status and its headers. */
    static boolean isAnsweredBare(Request request) {
        return isRead(request)
                ? is(request)
                : Boolean.TRUE.equals(request.getCoyoteRequest().getNote(PLACE));
    }

    /** Whether the server has read the first line to its end. */
    private static boolean isRead(Request request) {
        return request.getRequestURI() != null
                && !request.getCoyoteRequest().protocol().isNull();
    }
}
