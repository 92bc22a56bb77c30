package vn.xephang.limit.argument;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A value of a variable, as JSON has it. */
record Sent(@Nullable Object value) implements Given {
    @Override
    public boolean isNull() {
        return value == null;
    }

    @Override
    public @Nullable List<Given> items() {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        var items = new ArrayList<Given>();
        list.forEach(item -> items.add(new Sent(item)));
        return items;
    }

    @Override
    public @Nullable Map<String, Given> members() {
        if (!(value instanceof Map<?, ?> object)) {
            return null;
        }
        var members = new LinkedHashMap<String, Given>();
        object.forEach((name, member) -> members.put(String.valueOf(name), new Sent(member)));
        return members;
    }

    @Override
    public boolean isOf(GraphQLScalarType type) {
        if (value == null) {
            return false;
        }
        try {
            type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return true;
        } catch (CoercingParseValueException notOfThatType) {
            return false;
        }
    }

    @Override
    public boolean isOf(GraphQLEnumType type) {
        return value instanceof String text && type.getValue(text) != null;
    }

    @Override
    public Object shown() {
        return value instanceof String text
                ? text
                : new Plain(JsonMapper.shared().writeValueAsString(value));
    }

    @Override
    public String word() {
        return shown().toString();
    }

    @Override
    public String hint() {
        return "";
    }
}
