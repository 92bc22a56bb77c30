package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/**
 * What a body must say that it is: JSON in UTF-8. Browsers send that to another site only after they have asked it, so that no
 * form of a stranger's page can ask in its reader's name.
 */
final class RequestType {
    private RequestType() {}

    static void check(HttpServletRequest request) {
        var types = headers(request, "Content-Type");
        if (types.size() != 1 || !isJson(types.get(0))) {
            throw refused("The request must be sent with one Content-Type: application/json in UTF-8.");
        }
        if (!headers(request, "Content-Encoding").stream().allMatch("identity"::equalsIgnoreCase)) {
            throw refused("A compressed request is not read; send it without Content-Encoding.");
        }
    }

    private static boolean isJson(String header) {
        try {
            var type = MediaType.parseMediaType(header);
            var charset = type.getParameter("charset");
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) && (charset == null || isUtf8(charset));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static boolean isUtf8(String charset) {
        try {
            return Charset.forName(charset.replace("\"", "")).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.UNSUPPORTED_MEDIA_TYPE, message, Map.of());
    }
}
