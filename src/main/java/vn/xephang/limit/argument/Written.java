package vn.xephang.limit.argument;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that stands in the document. */
record Written(Value<?> value) implements Given {
    @Override
    public boolean isNull() {
        return value instanceof NullValue;
    }

    @Override
    public @Nullable List<Given> items() {
        if (!(value instanceof ArrayValue list)) {
            return null;
        }
        var items = new ArrayList<Given>();
        list.getValues().forEach(item -> items.add(new Written(item)));
        return items;
    }

    @Override
    public @Nullable Map<String, Given> members() {
        if (!(value instanceof ObjectValue object)) {
            return null;
        }
        var members = new LinkedHashMap<String, Given>();
        object.getObjectFields().forEach(field -> members.put(field.getName(), new Written(field.getValue())));
        return members;
    }

    @Override
    public boolean isOf(GraphQLScalarType type) {
        try {
            type.getCoercing()
                    .parseLiteral(
                            value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseLiteralException notOfThatType) {
            return false;
        }
    }

    @Override
    public boolean isOf(GraphQLEnumType type) {
        return value instanceof EnumValue choice && type.getValue(choice.getName()) != null;
    }

    @Override
    public Object shown() {
        return value instanceof StringValue text
                ? String.valueOf(text.getValue())
                : new Plain(AstPrinter.printAstCompact(value));
    }

    @Override
    public String word() {
        return shown().toString();
    }

    @Override
    public String hint() {
        return value instanceof StringValue ? ", without quotes" : value instanceof EnumValue ? ", in quotes" : "";
    }
}
