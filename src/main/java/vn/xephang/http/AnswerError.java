package vn.xephang.http;

import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;

/**
 * An error of an answer.
 *
 * @param locations where in the document it lies, the first few of them; empty where it lies in none
 * @param path to the field that has no value because of it; empty where it is none of a field
 * @param details for programs, beside the code
 */
public record AnswerError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        Map<String, Object> details) {
    private static final int MOST_CHARACTERS = 299;
    private static final int MOST_LOCATIONS = 5;
    private static final String CODE = "code";

    public AnswerError {
        message = Shown.cut(message.strip(), MOST_CHARACTERS);
        locations = locations.stream().limit(MOST_LOCATIONS).toList();
    }

    static AnswerError of(Refusal refusal) {
        var details = new LinkedHashMap<>(refusal.extensions());
        details.remove(CODE);
        return new AnswerError(refusal.code(), String.valueOf(refusal.getMessage()), List.of(), List.of(), details);
    }

    /** As the specification of GraphQL has it. */
    Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("message", message);
        if (!locations.isEmpty()) {
            members.put("locations", locations.stream().map(AnswerError::place).toList());
        }
        if (!path.isEmpty()) {
            members.put("path", path);
        }
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(CODE, code.name());
        extensions.putAll(details);
        members.put("extensions", extensions);
        return members;
    }

    private static Map<String, Integer> place(SourceLocation location) {
        var place = new LinkedHashMap<String, Integer>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
