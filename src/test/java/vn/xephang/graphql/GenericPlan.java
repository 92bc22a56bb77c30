package vn.xephang.graphql;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.xephang.graphql.Statements.Statement;

/** The plan that a session of the API keeps for a statement, which is made for any values. */
final class GenericPlan {
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private GenericPlan() {}

    /** The lines of EXPLAIN with these options, within the transaction of the caller. */
    static List<String> of(Statement statement, String options, JdbcTemplate jdbc) {
        var values = statement.parameters();
        var number = new int[1];
        var numbered = PARAMETER.matcher(statement.sql()).replaceAll(any -> "\\$" + ++number[0]);
        var types = values.stream().map(GenericPlan::type).collect(Collectors.joining(", "));
        var literals = values.stream().map(GenericPlan::literal).collect(Collectors.joining(", "));
        jdbc.execute("set local plan_cache_mode = force_generic_plan");
        jdbc.execute("prepare asked" + (values.isEmpty() ? "" : "(" + types + ")") + " as " + numbered);
        try {
            return jdbc.queryForList(
                    "explain " + options + " execute asked" + (values.isEmpty() ? "" : "(" + literals + ")"),
                    String.class);
        } finally {
            jdbc.execute("deallocate asked");
        }
    }

    private static String type(Object value) {
        if (value instanceof Object[] values) {
            return (values instanceof Integer[] ? "integer" : "text") + "[]";
        }
        return value instanceof String ? "text" : value instanceof Integer ? "integer" : "numeric";
    }

    private static String literal(Object value) {
        if (value instanceof Object[] values) {
            return Arrays.stream(values)
                    .map(GenericPlan::literal)
                    .collect(Collectors.joining(", ", "array[", "]::" + type(value)));
        }
        return value instanceof String text ? "'" + text.replace("'", "''") + "'" : value.toString();
    }
}
