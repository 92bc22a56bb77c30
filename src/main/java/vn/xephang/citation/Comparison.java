package vn.xephang.citation;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Objects;
import java.util.Optional;
import vn.xephang.provenance.Beside;

/**
 * What the schema's directive {@code @compares} says of a field.
 *
 * @param reasons the field that says why what is compared does not fully compare
 * @param isOfInside whether these limit the figures inside as well, and not only which objects there are
 */
record Comparison(Beside reasons, boolean isOfInside) {
    static Optional<Comparison> of(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("compares"))
                .map(directive -> new Comparison(
                        new Beside(value(directive, "reasons"), value(directive, "arguments")),
                        Boolean.TRUE.equals(value(directive, "inside"))));
    }

    private static <T> T value(GraphQLAppliedDirective directive, String argument) {
        T value = Objects.requireNonNull(directive.getArgument(argument), argument)
                .getValue();
        return Objects.requireNonNull(value, argument);
    }
}
