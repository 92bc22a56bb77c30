package vn.xephang.citation;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Objects;
import java.util.Optional;

/** What the schema's directive {@code @compares} says of a field. */
final class Comparison {
    private Comparison() {}

    /** The field of the same object that says why what is compared does not fully compare, if anything is compared. */
    static Optional<String> reasons(GraphQLFieldDefinition field) {
        return Optional.ofNullable(field.getAppliedDirective("compares"))
                .map(directive ->
                        Objects.requireNonNull(directive.getArgument("reasons")).getValue());
    }
}
