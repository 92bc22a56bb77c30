package vn.xephang.export.table;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the schema's directive {@code @figure} says of a field.
 *
 * @param status the field of the same object that says how the figure came to be
 * @param measures which claims of the same object state it; null where all do
 * @param claimsOf the fields of the same object whose claims it rests on, where the object has none
 */
public record Figure(@Nullable String status, @Nullable Set<String> measures, List<String> claimsOf) {
    /** What is said of the field, if it is a figure. */
    public static Optional<Figure> of(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("figure")).map(Figure::of);
    }

    private static Figure of(GraphQLAppliedDirective directive) {
        List<String> measures = value(directive, "measures");
        List<String> claimsOf = value(directive, "claimsOf");
        return new Figure(
                value(directive, "status"),
                measures == null ? null : Set.copyOf(measures),
                claimsOf == null ? List.of() : claimsOf);
    }

    private static <T> @Nullable T value(GraphQLAppliedDirective directive, String argument) {
        return Objects.requireNonNull(directive.getArgument(argument), argument).getValue();
    }
}
