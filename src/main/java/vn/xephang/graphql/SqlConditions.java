package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions on a view's columns that must all hold, with their parameters; absent and empty ones do not filter. */
public final class SqlConditions {
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");
    private final String prefix;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public SqlConditions() {
        this("condition");
    }

    /** Conditions whose parameters have names of their own, beside others in one statement. */
    public SqlConditions(String prefix) {
        this.prefix = prefix;
    }

    public SqlConditions anyOf(String column, @Nullable List<?> values) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        // Equality with one value reaches every table behind a view, an array only the first.
        return values.size() == 1
                ? add("l.%s = %s", column, single(values.get(0)))
                : add("l.%s = any (%s)", column, array(values));
    }

    public SqlConditions between(String column, String argument, @Nullable Range<?> range) {
        if (range == null) {
            return this;
        }
        range.refuseEmpty(argument);
        return atLeast(column, range.gte()).atMost(column, range.lte());
    }

    public SqlConditions atLeast(String column, @Nullable Object bound) {
        return bound == null ? this : add("l.%s >= %s", column, bound);
    }

    public SqlConditions atMost(String column, @Nullable Object bound) {
        return bound == null ? this : add("l.%s <= %s", column, bound);
    }

    /** Finds part of a name however it is spelled; blank text does not filter. */
    public SqlConditions named(String column, @Nullable String search) {
        var typed = search == null ? "" : typed(search);
        return typed.isBlank() ? this : add("l.%s like api.search_pattern(%s)", column, typed);
    }

    /** Without what nobody sees; and with the Vietnamese Đ where another alphabet's looks the same. */
    private static String typed(String search) {
        return UNSEEN.matcher(search).replaceAll("").replace('\u00d0', '\u0110').replace('\u00f0', '\u0111');
    }

    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    private SqlConditions add(String condition, String column, Object value) {
        var name = prefix + parameters.size();
        conditions.add(condition.formatted(column, ":" + name));
        parameters.put(name, value);
        return this;
    }

    private static Object single(Object value) {
        return value instanceof Integer ? value : value.toString();
    }

    private static Object array(Collection<?> values) {
        return values.iterator().next() instanceof Integer
                ? values.toArray(Integer[]::new)
                : values.stream().map(Object::toString).toArray(String[]::new);
    }
}
