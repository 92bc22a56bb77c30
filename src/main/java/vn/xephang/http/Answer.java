package vn.xephang.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import vn.xephang.graphql.Refusal;
import vn.xephang.publication.Publication;

/**
 * What a question gets.
 *
 * @param executed whether the question was run, so that there is data, if only null
 * @param data by the names that the question gives
 * @param errors at most ten
 * @param extensions what the answer says beside it
 * @param headers to be sent with it
 * @param publication what it was computed from; null where that is not known, or where it was not
 */
public record Answer(
        boolean executed,
        @Nullable Object data,
        List<AnswerError> errors,
        Map<String, Object> extensions,
        HttpHeaders headers,
        @Nullable Publication publication) {

    /** The answer to a question that was not run. */
    static Answer refused(Refusal refusal) {
        return refused(List.of(AnswerError.of(refusal)), Map.of());
    }

    static Answer refused(List<AnswerError> errors, Map<String, Object> extensions) {
        return new Answer(false, null, errors, extensions, HttpHeaders.EMPTY, null);
    }

    /** The same with other data, and more to say beside it. */
    public Answer with(Object otherData, Map<String, Object> otherExtensions) {
        return new Answer(executed, otherData, errors, otherExtensions, headers, publication);
    }

    public boolean isWithoutErrors() {
        return errors.isEmpty();
    }

    /** What an error's details have under this name; of several errors the first that has it. */
    Optional<Object> detail(String name) {
        return errors.stream()
                .filter(error -> error.details().containsKey(name))
                .map(error -> error.details().get(name))
                .findFirst();
    }

    /** As the specification of GraphQL has it, errors first. */
    public Map<String, @Nullable Object> members() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        if (!errors.isEmpty()) {
            members.put("errors", errors.stream().map(AnswerError::members).toList());
        }
        if (executed) {
            members.put("data", data);
        }
        if (!extensions.isEmpty()) {
            members.put("extensions", extensions);
        }
        return members;
    }
}
