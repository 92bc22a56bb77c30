package vn.xephang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decimals that cannot be made to fill the memory: 1e999999999 is eleven characters and a billion digits. */
final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {
    private static final int MOST_DIGITS = 20;
    private static final String REFUSED = "A Decimal is a number of at most " + MOST_DIGITS + " digits, as 97.20.";
    private static final Coercing<?, ?> DECIMAL = ExtendedScalars.GraphQLBigDecimal.getCoercing();

    @Override
    public @Nullable BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
        return (BigDecimal) DECIMAL.serialize(value, context, locale);
    }

    @Override
    public BigDecimal parseValue(Object value, GraphQLContext context, Locale locale) {
        try {
            var parsed = (BigDecimal) DECIMAL.parseValue(value, context, locale);
            if (parsed != null && isShort(parsed) && isAscii(value)) {
                return parsed;
            }
        } catch (CoercingParseValueException inWordsOfJava) {
            // Falls through: refused in ours.
        }
        throw new CoercingParseValueException(REFUSED);
    }

    @Override
    public BigDecimal parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            var parsed = (BigDecimal) DECIMAL.parseLiteral(value, variables, context, locale);
            if (parsed != null && isShort(parsed) && isAscii(value)) {
                return parsed;
            }
        } catch (CoercingParseLiteralException inWordsOfJava) {
            // Falls through: refused in ours.
        }
        throw new CoercingParseLiteralException(REFUSED);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return DECIMAL.valueToLiteral(value, context, locale);
    }

    private static boolean isShort(BigDecimal value) {
        return value.precision() <= MOST_DIGITS && value.scale() <= MOST_DIGITS && value.scale() >= -MOST_DIGITS;
    }

    /** Java reads the digits of every script, JSON only these. */
    private static boolean isAscii(Object value) {
        var text = value instanceof StringValue written ? written.getValue() : value;
        return !(text instanceof String sent)
                || StandardCharsets.US_ASCII.newEncoder().canEncode(sent);
    }
}
