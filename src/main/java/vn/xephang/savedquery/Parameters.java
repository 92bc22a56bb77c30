package vn.xephang.savedquery;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;
import vn.xephang.http.StrictJson;
import vn.xephang.http.UrlParameters;

/**
 * Reads a document's variables from a URL.
 *
 * <p>A list is one parameter with commas, the parameter several times, or JSON. An object is JSON, or one parameter for each of its
 * fields, whose names stand behind a dot. A parameter that is empty is null, and one that is absent has the document's default.
 */
final class Parameters {
    /** What every answer can be asked with. */
    static final Set<String> OPTIONS = Set.of("bom", "columns", "format", "headers", "limit", "reproduce");

    private static final int SHOWN = 60;

    private final SavedQuery query;
    private final UrlParameters url;

    private Parameters(SavedQuery query, UrlParameters url) {
        this.query = query;
        this.url = url;
    }

    static Map<String, @Nullable Object> read(SavedQuery query, UrlParameters url) {
        return new Parameters(query, url).read();
    }

    private Map<String, @Nullable Object> read() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        for (var name : url.names()) {
            if (!OPTIONS.contains(name)) {
                var path = name.split("\\.", -1);
                var parameter = query.parameter(path[0]).orElseThrow(() -> unknown(name));
                put(given, path, read(name, type(parameter, path, url.all(name)), url.all(name)));
            }
        }
        var variables = new LinkedHashMap<String, @Nullable Object>();
        given.forEach((name, value) -> variables.put(
                name, TypedValue.of(name, query.parameter(name).orElseThrow().type(), value)));
        for (var parameter : query.parameters()) {
            if (parameter.isRequired() && !variables.containsKey(parameter.name())) {
                TypedValue.of(parameter.name(), parameter.type(), null);
            }
        }
        return variables;
    }

    /** What the names behind the dots lead to. */
    private static GraphQLInputType type(Parameter parameter, String[] path, List<String> given) {
        var type = parameter.type();
        var way = path[0];
        for (var step : Arrays.asList(path).subList(1, path.length)) {
            var around = GraphQLTypeUtil.unwrapNonNull(type);
            if (!(around instanceof GraphQLInputObjectType object)) {
                throw new InvalidArgument(
                        way + "." + step, given.get(0), way + " has no fields: it must be " + TypedValue.words(type));
            }
            var field = object.getField(step);
            if (field == null) {
                throw new InvalidArgument(way + "." + step, given.get(0), way + " must be " + TypedValue.words(object));
            }
            type = field.getType();
            way = way + "." + step;
        }
        return type;
    }

    private static @Nullable Object read(String name, GraphQLInputType type, List<String> texts) {
        var plain = GraphQLTypeUtil.unwrapNonNull(type);
        if (texts.size() == 1 && texts.get(0).isEmpty()) {
            return null;
        }
        var isList = plain instanceof GraphQLList;
        if (!isList && texts.size() > 1) {
            throw new InvalidArgument(
                    name, String.join(", ", texts), "it may be given once, and is given twice or more");
        }
        if (texts.size() == 1 && isJson(plain, texts.get(0))) {
            return StrictJson.read("The parameter '" + name + "'", texts.get(0));
        }
        return isList
                ? texts.stream()
                        .flatMap(text -> Stream.of(text.split(",")))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : texts.get(0);
    }

    /** No code or date begins so. */
    private static boolean isJson(GraphQLType type, String text) {
        return type instanceof GraphQLInputObjectType && text.startsWith("{")
                || type instanceof GraphQLList && (text.startsWith("[") || text.startsWith("{"));
    }

    @SuppressWarnings("unchecked")
    private void put(Map<String, @Nullable Object> into, String[] path, @Nullable Object value) {
        var name = String.join(".", path);
        if (url.names().stream().anyMatch(other -> other.startsWith(name + "."))) {
            throw new InvalidArgument(
                    name, url.all(name).get(0), "its fields are given by their names as well; choose one of these");
        }
        var object = into;
        for (var step : Arrays.asList(path).subList(0, path.length - 1)) {
            object = (Map<String, @Nullable Object>) Objects.requireNonNull(
                    object.computeIfAbsent(step, absent -> new LinkedHashMap<String, @Nullable Object>()));
        }
        object.put(path[path.length - 1], value);
    }

    private Refusal unknown(String name) {
        var known = query.parameters().stream().map(Parameter::name).toList();
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "There is no parameter '%s' of '%s'; it takes %s. Every answer takes %s too."
                        .formatted(
                                Shown.cut(name, SHOWN),
                                query.name(),
                                known.isEmpty() ? "none of its own" : String.join(", ", known),
                                OPTIONS.stream().sorted().collect(Collectors.joining(", "))),
                Map.of("argument", Shown.cut(name, SHOWN), "parameters", known));
    }
}
