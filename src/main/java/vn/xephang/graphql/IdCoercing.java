package vn.xephang.graphql;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;

/** Ids as GraphQL has them, text or whole numbers: the engine's own would make one of whatever a variable holds. */
final class IdCoercing implements Coercing<Object, Object> {
    private static final Coercing<?, ?> ID = Scalars.GraphQLID.getCoercing();

    @Override
    public Object serialize(Object id, GraphQLContext context, Locale locale) {
        return Objects.requireNonNull(ID.serialize(id, context, locale));
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return Objects.requireNonNull(ID.parseValue(value, context, locale));
        }
        throw new CoercingParseValueException("An ID is a string or a whole number.");
    }

    @Override
    public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Objects.requireNonNull(ID.parseLiteral(value, variables, context, locale));
    }

    @Override
    public Value<?> valueToLiteral(Object id, GraphQLContext context, Locale locale) {
        return ID.valueToLiteral(id, context, locale);
    }
}
