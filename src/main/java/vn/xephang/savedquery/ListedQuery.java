package vn.xephang.savedquery;

import com.samskivert.mustache.Escapers;
import graphql.schema.GraphQLTypeUtil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.graphql.Language;

/**
 * A saved query as the list shows it.
 *
 * @param tables those that it gives; none where there is none
 * @param links by the name of the format; {@code example} and those of tables have every parameter written out; those of the table where there is one
 */
record ListedQuery(
        String name,
        Map<String, String> description,
        List<ListedParameter> parameters,
        List<ListedTable> tables,
        Map<String, String> links) {
    private static final List<String> TABLES = List.of("csv", "xlsx", "zip");

    /**
     * One of its tables.
     *
     * @param rows what the parameter {@code rows} must be; null where nothing must be chosen
     * @param description of the rows, by language; null where nothing must be chosen
     * @param links by the name of the format
     */
    record ListedTable(@Nullable String rows, @Nullable Map<String, String> description, Map<String, String> links) {
        /** The description, where a query has one too. */
        @Nullable
        Map<String, String> label() {
            return description;
        }
    }

    /**
     * One of its parameters.
     *
     * @param type as in the document
     * @param defaultValue what is meant where it is absent, as a link has it; null where that is nothing
     * @param allowed all that it can be; empty where that is not a few
     * @param fields of an object, each with the name that a link has for it; empty where it is none
     */
    record ListedParameter(
            String name,
            String type,
            boolean required,
            @Nullable String defaultValue,
            List<String> allowed,
            List<ListedField> fields,
            Map<String, String> description) {
        boolean object() {
            return !fields.isEmpty();
        }

        /** Whether it must have a value: of its own or the default. */
        boolean notNull() {
            return type.endsWith("!");
        }

        /** The meanings as a page has them. */
        Map<String, String> help() {
            return html(description);
        }

        String choices() {
            return String.join(", ", allowed);
        }

        String value() {
            return Objects.toString(defaultValue, "");
        }
    }

    Map<String, String> descriptionHtml() {
        return html(description);
    }

    /** With code set as such that stands in backticks, and nothing else that a page would take for its own. */
    private static Map<String, String> html(Map<String, String> texts) {
        var html = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> html.put(language, html(text)));
        return html;
    }

    static String html(String text) {
        return Escapers.HTML.escape(text).replaceAll("&#x60;(.*?)&#x60;", "<code>$1</code>");
    }

    /** Where a parameter has a name too. */
    String queryName() {
        return name;
    }

    /** Whether there is anything to choose. */
    boolean form() {
        return !parameters.isEmpty() || choice();
    }

    boolean table() {
        return !tables.isEmpty();
    }

    /** Whether one of several tables must be chosen. */
    boolean choice() {
        return tables.size() > 1;
    }

    static ListedQuery of(SavedQuery query, UnaryOperator<String> link) {
        var description = new LinkedHashMap<String, String>();
        description.put("vi", query.document().description(Language.VI));
        description.put("en", query.document().description(Language.EN));
        var parameters = query.parameters().stream().map(ListedQuery::listed).toList();
        var tables = query.tables().stream()
                .map(rows -> table("/q/" + query.name(), values(parameters), rows, link))
                .toList();
        return new ListedQuery(query.name(), description, parameters, tables, links(query, parameters, tables, link));
    }

    private static ListedTable table(
            String path, List<String> values, Optional<String> rows, UnaryOperator<String> link) {
        var asked = Stream.concat(values.stream(), rows.map(list -> "rows=" + list).stream())
                .toList();
        var links = new LinkedHashMap<String, String>();
        TABLES.forEach(format -> links.put(format, link.apply(path + "." + format + asking(asked))));
        return new ListedTable(rows.orElse(null), rows.map(TableLabels::of).orElse(null), links);
    }

    private static Map<String, String> links(
            SavedQuery query, List<ListedParameter> parameters, List<ListedTable> tables, UnaryOperator<String> link) {
        var path = "/q/" + query.name();
        var links = new LinkedHashMap<String, String>();
        links.put("example", link.apply(path + asking(values(parameters))));
        links.put("json", link.apply(path + ".json"));
        if (tables.size() == 1) {
            links.putAll(tables.get(0).links());
        }
        links.put("graphiql", link.apply("/graphiql?document=" + query.name()));
        return links;
    }

    private static String asking(List<String> values) {
        return values.isEmpty() ? "" : "?" + String.join("&", values);
    }

    /** What a link means that says nothing: written out it asks the same whatever it may mean later. */
    private static List<String> values(List<ListedParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.defaultValue() != null)
                .map(parameter -> parameter.name() + "="
                        + URLEncoder.encode(String.valueOf(parameter.defaultValue()), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .toList();
    }

    private static ListedParameter listed(Parameter parameter) {
        return new ListedParameter(
                parameter.name(),
                GraphQLTypeUtil.simplePrint(parameter.type()),
                parameter.isRequired(),
                parameter.defaultValue() == null ? null : text(parameter.defaultValue()),
                ListedField.allowed(parameter.type()),
                ListedField.of(parameter.name(), parameter.type()).toList(),
                parameter.meaning());
    }

    /** As a link has it. */
    private static String text(Object value) {
        if (value instanceof List<?> items && items.stream().noneMatch(item -> item instanceof Map)) {
            return items.stream().map(ListedQuery::text).collect(Collectors.joining(","));
        }
        return value instanceof Map || value instanceof List
                ? JsonMapper.shared().writeValueAsString(value)
                : value.toString();
    }
}
