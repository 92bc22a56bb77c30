package vn.xephang.savedquery;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.graphql.Language;

/**
 * A saved query as the list shows it.
 *
 * @param noTable why there are no links to tables; null where there are
 * @param links by the name of the format; {@code example} has every parameter written out
 */
record ListedQuery(
        String name,
        Map<String, String> description,
        List<ListedParameter> parameters,
        @Nullable String noTable,
        Map<String, String> links) {
    private static final List<String> TABLES = List.of("csv", "xlsx", "zip");

    /**
     * One of its parameters.
     *
     * @param type as in the document
     * @param defaultValue what is meant where it is absent, as a link has it; null where that is nothing
     * @param allowed all that it can be; empty where that is not a few
     */
    record ListedParameter(
            String name,
            String type,
            boolean required,
            @Nullable String defaultValue,
            List<String> allowed,
            String description) {
        String choices() {
            return String.join(", ", allowed);
        }

        String value() {
            return Objects.toString(defaultValue, "");
        }
    }

    /** Where a parameter has a name too. */
    String queryName() {
        return name;
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    static ListedQuery of(SavedQuery query, UnaryOperator<String> link) {
        var description = new LinkedHashMap<String, String>();
        description.put("vi", query.document().description(Language.VI));
        description.put("en", query.document().description(Language.EN));
        var parameters = query.parameters().stream().map(ListedQuery::listed).toList();
        return new ListedQuery(query.name(), description, parameters, query.noTable(), links(query, parameters, link));
    }

    private static Map<String, String> links(
            SavedQuery query, List<ListedParameter> parameters, UnaryOperator<String> link) {
        var path = "/q/" + query.name();
        var links = new LinkedHashMap<String, String>();
        links.put("example", link.apply(path + values(parameters)));
        links.put("json", link.apply(path + ".json"));
        if (query.noTable() == null) {
            TABLES.forEach(format -> links.put(format, link.apply(path + "." + format)));
        }
        links.put("graphiql", link.apply("/graphiql?document=" + query.name()));
        return links;
    }

    private static String values(List<ListedParameter> parameters) {
        var values = parameters.stream()
                .filter(parameter -> parameter.defaultValue() != null)
                .map(parameter -> parameter.name() + "="
                        + URLEncoder.encode(String.valueOf(parameter.defaultValue()), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&"));
        return values.isEmpty() ? "" : "?" + values;
    }

    private static ListedParameter listed(Parameter parameter) {
        return new ListedParameter(
                parameter.name(),
                GraphQLTypeUtil.simplePrint(parameter.type()),
                parameter.isRequired(),
                parameter.defaultValue() == null ? null : text(parameter.defaultValue()),
                GraphQLTypeUtil.unwrapAll(parameter.type()) instanceof GraphQLEnumType choice
                        ? choice.getValues().stream()
                                .map(GraphQLEnumValueDefinition::getName)
                                .toList()
                        : List.of(),
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
