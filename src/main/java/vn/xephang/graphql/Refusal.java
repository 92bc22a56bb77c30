package vn.xephang.graphql;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.graphql.execution.ErrorType;

/** A request, or a part of one, that is not answered, for a reason that the caller is told. */
public class Refusal extends RuntimeException {
    private final ErrorCode code;
    private final transient Map<String, Object> details;

    /**
     * @param message for people: what was asked and what is allowed
     * @param details the same for programs, beside the code in the error's extensions
     */
    public Refusal(ErrorCode code, String message, Map<String, ?> details) {
        // Whoever asks wrongly must not be able to fill the log, and the place in the code says nothing about it.
        super(message, null, false, false);
        this.code = code;
        // In an order that is the same on every server.
        this.details = new TreeMap<>(details);
    }

    public ErrorCode code() {
        return code;
    }

    /** What stands in the error's extensions: the code and its details. */
    public Map<String, Object> extensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    /** The refusal of a whole request. */
    public GraphQLError error() {
        return on(GraphQLError.newError()).build();
    }

    /** The same, where it lies in the document. */
    public GraphQLError error(Optional<SourceLocation> place) {
        var error = on(GraphQLError.newError());
        place.ifPresent(error::location);
        return error.build();
    }

    /** What every error of this refusal says, wherever it stands. */
    GraphQLError.Builder<?> on(GraphQLError.Builder<?> error) {
        return error.errorType(ErrorType.BAD_REQUEST)
                .message("%s", String.valueOf(getMessage()))
                .extensions(extensions());
    }
}
