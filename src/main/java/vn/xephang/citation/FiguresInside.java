package vn.xephang.citation;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xephang.provenance.Beside;
import vn.xephang.provenance.Figure;

/** Which figures what is said of a field is about. */
record FiguresInside(GraphQLSchema schema) {
    /** Those inside it but such as stand by themselves; the field itself where it is a figure, or where there is none in it. */
    List<ExecutableNormalizedField> touched(ExecutableNormalizedField field) {
        if (isFigure(field)) {
            return List.of(field);
        }
        var inside = inside(field, false).toList();
        return inside.isEmpty()
                ? List.of(field)
                : inside.stream().flatMap(Optional::stream).toList();
    }

    /** Empty for one that stands by itself. */
    private Stream<Optional<ExecutableNormalizedField>> inside(ExecutableNormalizedField field, boolean isByItself) {
        return field.getChildren().stream()
                .filter(child -> !Beside.isKey(child.getResultKey()))
                .flatMap(child -> {
                    var isAlone = isByItself || definition(child).hasAppliedDirective("byItself");
                    return isFigure(child)
                            ? Stream.of(Optional.of(child).filter(figure -> !isAlone))
                            : inside(child, isAlone);
                });
    }

    boolean isFigure(ExecutableNormalizedField field) {
        return Figure.of(definition(field)).isPresent();
    }

    GraphQLFieldDefinition definition(ExecutableNormalizedField field) {
        return field.getFieldDefinitions(schema).get(0);
    }
}
