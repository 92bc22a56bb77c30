package vn.xephang.http;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import vn.xephang.graphql.ErrorCode;

/** What an error's code means in HTTP: its status, and whether it leaves anything of an answer. */
final class CodeStatus {
    private CodeStatus() {}

    static HttpStatus of(ErrorCode code) {
        return switch (code) {
            case BAD_REQUEST,
                    GRAPHQL_PARSE_FAILED,
                    GRAPHQL_VALIDATION_FAILED,
                    LIMIT_EXCEEDED,
                    PERSISTED_QUERY_MISMATCH -> HttpStatus.BAD_REQUEST;
            // A step of a protocol rather than a failure: some clients look no further where it is not 200.
            case PERSISTED_QUERY_NOT_FOUND -> HttpStatus.OK;
            case PERSISTED_QUERY_ONLY -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case REQUEST_TIMEOUT -> HttpStatus.REQUEST_TIMEOUT;
            case PAYLOAD_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case URI_TOO_LONG -> HttpStatus.URI_TOO_LONG;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            case OVERLOADED, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            // Not 503: the same question would take as long later.
            case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
        };
    }

    /** The other way, for a status that something else chose. */
    static ErrorCode codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 406 -> ErrorCode.NOT_ACCEPTABLE;
            case 408 -> ErrorCode.REQUEST_TIMEOUT;
            case 413 -> ErrorCode.PAYLOAD_TOO_LARGE;
            case 414 -> ErrorCode.URI_TOO_LONG;
            case 415 -> ErrorCode.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> ErrorCode.RATE_LIMITED;
            case 503 -> ErrorCode.OVERLOADED;
            case 504 -> ErrorCode.TIMEOUT;
            // What the server does not know of HTTP itself.
            case 501, 505 -> ErrorCode.BAD_REQUEST;
            default -> status.is5xxServerError() ? ErrorCode.INTERNAL_ERROR : ErrorCode.BAD_REQUEST;
        };
    }

    /** Whether the document, or what came with it, does not fit together or the schema. */
    static boolean isOfDocument(ErrorCode code) {
        return code == ErrorCode.GRAPHQL_PARSE_FAILED || code == ErrorCode.GRAPHQL_VALIDATION_FAILED;
    }

    /**
     * Whether such an error, even if only of one field, refuses the whole answer: all of it comes from one snapshot of the
     * database, and half of it is nothing to draw a conclusion from or to keep.
     */
    static boolean refusesAll(ErrorCode code) {
        return switch (code) {
            case LIMIT_EXCEEDED, RATE_LIMITED, OVERLOADED, UNAVAILABLE, TIMEOUT -> true;
            default -> false;
        };
    }
}
