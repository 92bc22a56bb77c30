package vn.xephang.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days of four-digit years: Java knows days that no database does. */
final class DayCoercing implements Coercing<LocalDate, String> {
    private static final String FORM = "\\d{4}-\\d\\d-\\d\\d";
    private static final String REFUSED = "A Date is a day in the form \"2020-10-29\".";

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object value, GraphQLContext context, Locale locale) {
        return parsed(value).orElseThrow(() -> new CoercingParseValueException(REFUSED));
    }

    @Override
    public LocalDate parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var text = value instanceof StringValue string ? string.getValue() : null;
        return parsed(text).orElseThrow(() -> new CoercingParseLiteralException(REFUSED));
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(day.toString());
    }

    private static Optional<LocalDate> parsed(@Nullable Object value) {
        if (!(value instanceof String text) || !text.matches(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
