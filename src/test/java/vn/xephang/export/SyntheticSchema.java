package vn.xephang.export;

import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.validation.Validator;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A schema that has every kind of thing which a table must cope with, and of each only one. */
public final class SyntheticSchema {
    public static final GraphQLSchema SCHEMA = schema();

    private SyntheticSchema() {}

    public static Document valid(String document) {
        var parsed = new Parser().parseDocument(document);
        assertThat(new Validator().validateDocument(SCHEMA, parsed, Locale.ENGLISH))
                .isEmpty();
        return parsed;
    }

    public static ExecutableNormalizedOperation operation(Document document, Map<String, Object> variables) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                SCHEMA, document, null, RawVariables.of(variables));
    }

    private static GraphQLSchema schema() {
        var sdl = """
                directive @figure(status: String, absence: String, computed: Boolean! = false, optional: Boolean! = false) on FIELD_DEFINITION
                scalar Decimal
                scalar Date
                scalar DateTime
                enum Status { REPORTED INFERRED }
                enum Reason { METHOD_CHANGED INDEX_CHANGED }
                type Query {
                  things(first: Int, after: String, last: Int, before: String, search: String): ThingConnection!
                  thing: Thing
                  box: Box
                  boxes: [Box!]!
                  node: Node
                  any: Any
                }
                type Box { name: String! years: [Int!]! thing: Thing things(first: Int, after: String): ThingConnection! }
                interface Node { id: ID! }
                union Any = Thing | Box
                type Thing implements Node {
                  id: ID!
                  name(language: String): String!
                  score: Decimal @figure(status: "scoreStatus")
                  scoreStatus: Status!
                  rank: Int @figure(status: "rankStatus")
                  rankStatus: Status!
                  comment: String @figure
                  reasons: [Reason!]!
                  isNew: Boolean!
                  day: Date
                  at: DateTime
                  parent: Thing
                  children: [Thing!]!
                }
                type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
                type ThingEdge { cursor: String! node: Thing! }
                type PageInfo { hasNextPage: Boolean! endCursor: String }
                """;
        var wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .scalar(ExtendedScalars.DateTime)
                .scalar(renamed("Decimal", ExtendedScalars.GraphQLBigDecimal))
                .scalar(renamed("Date", ExtendedScalars.Date))
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }

    private static GraphQLScalarType renamed(String name, GraphQLScalarType scalar) {
        return GraphQLScalarType.newScalar(scalar).name(name).build();
    }
}
