package vn.xephang.savedquery;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.xephang.document.Document;
import vn.xephang.export.TableRule;

/** Finds out what a document takes and gives. */
final class SavedQueryReader {
    private final GraphQLSchema schema;
    private final VietnameseMeanings vietnamese = new VietnameseMeanings();

    SavedQueryReader(GraphQLSchema schema) {
        this.schema = schema;
    }

    SavedQuery read(Document document) {
        var parsed = new Parser().parseDocument(document.text());
        var meanings = new ParameterMeanings(schema).of(parsed);
        var parameters =
                parsed
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow()
                        .getVariableDefinitions()
                        .stream()
                        .map(variable -> parameter(variable, document, meanings))
                        .toList();
        return new SavedQuery(document, parameters, TableRule.tables(schema, parsed));
    }

    private Parameter parameter(VariableDefinition variable, Document document, Map<String, String> meanings) {
        var name = variable.getName();
        return new Parameter(
                name,
                (GraphQLInputType) type(variable.getType()),
                document.variables().containsKey(name),
                document.variables().get(name),
                meaning(vietnamese.of(document.name(), name), meanings.getOrDefault(name, "")));
    }

    /** In an order that is the same on every server: so is the list's name for caches then. */
    private static Map<String, String> meaning(String vi, String en) {
        var meaning = new LinkedHashMap<String, String>();
        meaning.put("vi", vi);
        meaning.put("en", en);
        return meaning;
    }

    private GraphQLType type(Type<?> written) {
        if (written instanceof NonNullType nonNull) {
            return GraphQLNonNull.nonNull(type(nonNull.getType()));
        }
        return written instanceof ListType list
                ? GraphQLList.list(type(list.getType()))
                : Objects.requireNonNull(schema.getType(((TypeName) written).getName()));
    }
}
