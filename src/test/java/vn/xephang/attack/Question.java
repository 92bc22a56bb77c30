package vn.xephang.attack;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.scalars.ExtendedScalars;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A valid document with its variables. */
record Question(String document, ObjectNode variables) {
    /** The example documents, and those that take text in every argument that does. */
    static List<Question> all() {
        try {
            var examples = new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql");
            var texts = AttackFile.read("text-arguments.json").stream()
                    .map(entry -> entry.get("document").asString())
                    .map(document -> new Question(
                            document, JsonMapper.shared().createObjectNode().put("text", "none")));
            return Stream.concat(Arrays.stream(examples).map(Question::example), texts)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With its defaults as variables, which can then be mutated too. */
    static Question example(Resource file) {
        try {
            var document = new Parser().parseDocument(file.getContentAsString(StandardCharsets.UTF_8));
            var variables = JsonMapper.shared().createObjectNode();
            document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow().getVariableDefinitions().stream()
                    .filter(variable -> variable.getDefaultValue() != null)
                    .forEach(variable -> variables.putPOJO(variable.getName(), value(variable)));
            return new Question(
                    AstPrinter.printAst(new AstTransformer().transform(document, new WithoutDefaults())),
                    (ObjectNode) JsonMapper.shared().readTree(variables.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object value(VariableDefinition variable) {
        return Objects.requireNonNull(ExtendedScalars.Object.getCoercing()
                .parseLiteral(
                        Objects.requireNonNull(variable.getDefaultValue()),
                        CoercedVariables.emptyVariables(),
                        GraphQLContext.getDefault(),
                        Locale.ROOT));
    }

    private static final class WithoutDefaults extends NodeVisitorStub {
        @Override
        @SuppressWarnings("rawtypes")
        public TraversalControl visitVariableDefinition(VariableDefinition variable, TraverserContext<Node> context) {
            return TreeTransformerUtil.changeNode(context, variable.transform(it -> it.defaultValue(null)));
        }
    }
}
