package vn.xephang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars that GraphQL itself has not. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DayCoercing())
                        .build())
                .scalar(ExtendedScalars.DateTime)
                .scalar(GraphQLScalarType.newScalar()
                        .name("Decimal")
                        .coercing(new BoundedDecimal())
                        .build());
    }

    /** A decimal that cannot be made to fill the memory: 1e999999999 is nine characters and a billion digits. */
    private static final class BoundedDecimal implements Coercing<BigDecimal, BigDecimal> {
        private static final int MOST_DIGITS = 20;
        private static final Coercing<?, ?> DECIMAL = ExtendedScalars.GraphQLBigDecimal.getCoercing();

        @Override
        public @Nullable BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
            return (BigDecimal) DECIMAL.serialize(value, context, locale);
        }

        @Override
        public @Nullable BigDecimal parseValue(Object value, GraphQLContext context, Locale locale) {
            var parsed = (BigDecimal) DECIMAL.parseValue(value, context, locale);
            if (tooLong(parsed)) {
                throw new CoercingParseValueException("A Decimal may have at most " + MOST_DIGITS + " digits.");
            }
            return parsed;
        }

        @Override
        public @Nullable BigDecimal parseLiteral(
                Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            var parsed = (BigDecimal) DECIMAL.parseLiteral(value, variables, context, locale);
            if (tooLong(parsed)) {
                throw new CoercingParseLiteralException("A Decimal may have at most " + MOST_DIGITS + " digits.");
            }
            return parsed;
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return DECIMAL.valueToLiteral(value, context, locale);
        }

        private static boolean tooLong(@Nullable BigDecimal value) {
            return value != null && (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS);
        }
    }
}
