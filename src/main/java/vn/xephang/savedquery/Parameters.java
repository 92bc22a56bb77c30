package vn.xephang.savedquery;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.NearNames;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;
import vn.xephang.http.StrictJson;
import vn.xephang.http.UrlParameters;
import vn.xephang.limit.argument.ArgumentLimits;
import vn.xephang.limit.argument.InputWords;

/**
 * Reads a document's variables from a URL.
 *
 * <p>A list is one parameter with commas, the parameter several times, or JSON. An object is JSON, or one parameter for each of its
 * fields, whose names stand behind a dot. A parameter that is empty is null, and one that is absent has the document's default.
 */
final class Parameters {
    private static final int SHOWN = 60;

    private final SavedQuery query;
    private final UrlParameters url;
    private final Collection<String> options;
    private final ArgumentLimits limits;

    private Parameters(SavedQuery query, UrlParameters url, Collection<String> options, ArgumentLimits limits) {
        this.query = query;
        this.url = url;
        this.options = options;
        this.limits = limits;
    }

    /**
     * The variables of a query.
     *
     * @param options what every answer can be asked with
     */
    static Map<String, @Nullable Object> read(
            SavedQuery query, UrlParameters url, Collection<String> options, ArgumentLimits limits) {
        return new Parameters(query, url, options, limits).read();
    }

    private Map<String, @Nullable Object> read() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        for (var name : url.names()) {
            if (!options.contains(name)) {
                var path = name.split("\\.", -1);
                var parameter = query.parameter(path[0]).orElseThrow(() -> unknown(name));
                put(given, path, read(name, type(parameter, path, url.all(name)), url.all(name)));
            }
        }
        var variables = new LinkedHashMap<String, @Nullable Object>();
        given.forEach((name, value) -> {
            var type = query.parameter(name).orElseThrow().type();
            variables.put(name, TypedValue.of(name, type, value));
            limits.check(name, type, variables.get(name));
        });
        for (var parameter : query.parameters()) {
            if (parameter.isRequired() && !variables.containsKey(parameter.name())) {
                limits.check(parameter.name(), parameter.type(), null);
            }
        }
        return variables;
    }

    /** What the names behind the dots lead to. */
    private static GraphQLInputType type(Parameter parameter, String[] path, List<String> given) {
        var type = parameter.type();
        var way = path[0];
        for (var step : Arrays.asList(path).subList(1, path.length)) {
            // The fields of one object make a list of it: GraphQL takes an item for the list of it alone.
            if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object)) {
                throw new InvalidArgument(
                        way + "." + step, given.get(0), way + " has no fields: it must be " + InputWords.of(type));
            }
            var field = object.getField(step);
            if (field == null) {
                throw ArgumentLimits.noField(way, step, given.get(0), object);
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
        return isList ? UrlParameters.items(name, texts) : texts.get(0);
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
        var near = NearNames.of(name.split("\\.", -1)[0], known);
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "There is no parameter '%s' of '%s'%s it takes %s. Every answer takes %s too."
                        .formatted(
                                Shown.cut(name, SHOWN),
                                query.name(),
                                near.isEmpty() ? ";" : ": is '%s' meant?".formatted(near.get(0)),
                                known.isEmpty() ? "none of its own" : String.join(", ", known),
                                String.join(", ", options)),
                Map.of("argument", Shown.cut(name, SHOWN), "parameters", known));
    }
}
