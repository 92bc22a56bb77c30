package vn.xephang.graphql;

/** What {@code extensions.code} of an error can be: a short list, so that a client can tell what to do next. */
public enum ErrorCode {
    /** The request, or the value of an argument, is not of the form that it must have. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema, or a variable that must have a value has none. */
    GRAPHQL_VALIDATION_FAILED,
    /** The request asks for more than one may. */
    LIMIT_EXCEEDED,
    /** The client has asked for more in a short time than one may: later again. */
    RATE_LIMITED,
    /** The server has as much to do as it can: later again. */
    OVERLOADED,
    /** The answer would have taken too long. */
    TIMEOUT,
    /** The database cannot be reached: later again. */
    UNAVAILABLE,
    /** The document that a hash names is not known: send it with its hash. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The hash is not that of the document which came with it. */
    PERSISTED_QUERY_MISMATCH,
    /** The server answers none but the documents of its manifest. */
    PERSISTED_QUERY_ONLY,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    /** The rest of the request did not arrive in time. */
    REQUEST_TIMEOUT,
    UNSUPPORTED_MEDIA_TYPE,
    PAYLOAD_TOO_LARGE,
    URI_TOO_LONG,
    /** An unforeseen error: the log has the details under the error's {@code extensions.id}. */
    INTERNAL_ERROR
}
