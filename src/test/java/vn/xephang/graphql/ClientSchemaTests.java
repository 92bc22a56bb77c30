package vn.xephang.graphql;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What Relay's compiler, graphql-codegen, Apollo Client and urql rely on. */
@FiguresTest
class ClientSchemaTests {
    private final Api api;
    private final GraphQLSchema schema;
    private final List<NodeFinder> finders;

    ClientSchemaTests(@LocalServerPort int port, @Autowired GraphQlSource source, @Autowired List<NodeFinder> finders) {
        this.api = new Api(port);
        this.schema = source.schema();
        this.finders = finders;
    }

    @Test
    void everyConnectionIsAfterTheSpecificationOfRelay() {
        var connections =
                objects().filter(type -> type.getName().endsWith("Connection")).toList();
        assertThat(connections).isNotEmpty().allSatisfy(connection -> {
            assertThat(type(connection, "pageInfo")).isEqualTo("PageInfo!");
            assertThat(type(connection, "edges")).matches("\\[\\w+Edge!]!");
            var edge = object(type(connection, "edges").replaceAll("\\W", ""));
            assertThat(type(edge, "cursor")).isEqualTo("String!");
            assertThat(type(edge, "node")).matches("\\w+!?");
        });
        var page = object("PageInfo");
        assertThat(List.of(type(page, "hasNextPage"), type(page, "hasPreviousPage")))
                .containsOnly("Boolean!");
        assertThat(List.of(type(page, "startCursor"), type(page, "endCursor"))).containsOnly("String");
    }

    @Test
    void everyConnectionIsAskedForInPages() {
        var fields = objects()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> name(field).endsWith("Connection"))
                .toList();
        assertThat(fields).isNotEmpty().allSatisfy(field -> {
            for (var count : List.of("first", "last")) {
                assertThat(argument(field, count)).as("%s of %s", count, field).isEqualTo("Int");
            }
            for (var cursor : List.of("after", "before")) {
                assertThat(argument(field, cursor))
                        .as("%s of %s", cursor, field)
                        .isEqualTo("String");
            }
        });
    }

    @Test
    void everythingWithAGlobalIdCanBeFetchedByIt() {
        var node = (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"));
        assertThat(GraphQLTypeUtil.simplePrint(node.getFieldDefinition("id").getType()))
                .isEqualTo("ID!");
        var field = schema.getQueryType().getFieldDefinition("node");
        assertThat(argument(field, "id")).isEqualTo("ID!");
        assertThat(GraphQLTypeUtil.simplePrint(field.getType())).isEqualTo("Node");
        assertThat(Objects.requireNonNull(schema.getImplementations(node)).stream()
                        .map(GraphQLObjectType::getName))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        finders.stream().map(NodeFinder::type).toList());
        // Caches take an object with an id for one that can be fetched again.
        assertThat(objects().filter(type -> type.getFieldDefinition("id") != null))
                .allSatisfy(type ->
                        assertThat(type.getInterfaces()).as(type.getName()).contains(node));
    }

    @Test
    void everyScalarSaysWhereItsFormIsSpecified() {
        var own = schema.getAllTypesAsList().stream()
                .filter(GraphQLScalarType.class::isInstance)
                .map(GraphQLScalarType.class::cast)
                .filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar))
                .toList();
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(scalar -> assertThat(scalar.getSpecifiedByUrl()).startsWith("https://"));
    }

    @Test
    void introspectionHasTheWholeSchema() {
        var query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .specifiedByUrl(true)
                .inputValueDeprecation(true));
        var json = api.data(query);
        @SuppressWarnings("unchecked")
        Map<String, Object> data = JsonMapper.shared().convertValue(json, HashMap.class);
        var read = new IntrospectionResultToSchema().createSchemaDefinition(data);
        var names = read.getDefinitions().stream()
                .filter(graphql.language.TypeDefinition.class::isInstance)
                .map(type -> ((graphql.language.TypeDefinition<?>) type).getName());
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(schema.getAllTypesAsList().stream()
                        .map(type -> type.getName())
                        .filter(name -> !name.startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(name))
                        .toList());
    }

    /** Types are generated by these names. */
    @Test
    void everyDocumentHasAnOperationOfItsOwnName() throws IOException {
        var names = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql")) {
            new Parser()
                    .parseDocument(file.getContentAsString(StandardCharsets.UTF_8))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .forEach(operation -> names.add(operation.getName()));
        }
        assertThat(names).isNotEmpty().doesNotContainNull().doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(name).matches("[A-Z][A-Za-z0-9]*"));
    }

    private Stream<GraphQLObjectType> objects() {
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast);
    }

    private GraphQLObjectType object(String name) {
        return Objects.requireNonNull(schema.getObjectType(name), name);
    }

    private static String type(GraphQLObjectType type, String field) {
        var found = type.getFieldDefinition(field);
        return found == null ? "none" : GraphQLTypeUtil.simplePrint(found.getType());
    }

    private static String name(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }

    private static String argument(GraphQLFieldDefinition field, String name) {
        var found = field.getArgument(name);
        return found == null ? "none" : GraphQLTypeUtil.simplePrint(found.getType());
    }
}
