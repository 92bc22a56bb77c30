package vn.xephang.provenance;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schema's directive {@code @figure} says of a field.
 *
 * @param status the field of the same object that says how the figure came to be
 * @param absence the field of the same object that says why there is none
 * @param isComputed whether no source ever states it
 * @param isOptional whether there may be none though nothing is missing
 */
public record Figure(@Nullable String status, @Nullable String absence, boolean isComputed, boolean isOptional) {
    private static final Set<String> WORKED_OUT = Set.of("COMPUTED", "INFERRED");

    /** What is said of the field, if it is a figure. */
    public static Optional<Figure> of(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("figure")).map(Figure::of);
    }

    /** Whether sources state different values, so that there may be none, for this very reason. */
    boolean isDisputed(Map<?, ?> object) {
        return status != null
                && Stream.of(object.get(status), Beside.of(status).in(object, status))
                        .anyMatch(found -> "CONFLICTING".equals(String.valueOf(found)));
    }

    private static Figure of(GraphQLAppliedDirective directive) {
        return new Figure(
                value(directive, "status"),
                value(directive, "absence"),
                Boolean.TRUE.equals(value(directive, "computed")),
                Boolean.TRUE.equals(value(directive, "optional")));
    }

    /** Whether it follows from other figures rather than being stated, where its status is this. */
    public boolean isWorkedOut(String statusFound) {
        return isComputed || WORKED_OUT.contains(statusFound);
    }

    private static <T> @Nullable T value(GraphQLAppliedDirective directive, String argument) {
        return Objects.requireNonNull(directive.getArgument(argument), argument).getValue();
    }
}
