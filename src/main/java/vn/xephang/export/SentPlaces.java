package vn.xephang.export;

import graphql.execution.ExecutionContext;
import graphql.language.AbstractNode;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import java.util.List;
import java.util.Objects;
import vn.xephang.http.AnswerError;
import vn.xephang.http.RefusedAnswer;

/** Where errors lie in the document that a client has sent: what a table is asked by is another one, which nobody has seen. */
final class SentPlaces {
    private SentPlaces() {}

    /**
     * The same errors, each at the place of its field.
     *
     * @param operation of the document that was sent
     */
    static RefusedAnswer of(RefusedAnswer refused, ExecutionContext operation) {
        var errors = refused.answer().errors().stream()
                .map(error -> new AnswerError(
                        error.code(), error.message(), places(error.path(), operation), error.path(), error.details()))
                .toList();
        return new RefusedAnswer(errors, refused.answer().extensions());
    }

    private static List<SourceLocation> places(List<Object> path, ExecutionContext operation) {
        var query = operation.getNormalizedQueryTree().get();
        var fields = List.<ExecutableNormalizedField>of();
        var below = query.getTopLevelFields();
        for (var step : path) {
            // Numbers are of items, which no document names.
            if (step instanceof String key) {
                fields = below.stream()
                        .filter(field -> field.getResultKey().equals(key))
                        .toList();
                below = fields.stream()
                        .flatMap(field -> field.getChildren().stream())
                        .toList();
            }
        }
        return fields.stream()
                .flatMap(field -> query.getMergedField(field).getFields().stream())
                .map(AbstractNode::getSourceLocation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
