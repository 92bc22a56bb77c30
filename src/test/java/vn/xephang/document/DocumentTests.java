package vn.xephang.document;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import graphql.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

@FiguresTest
class DocumentTests {
    @Autowired
    private GraphQlSource source;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentGivesTheExpectedAnswer(Document document) throws IOException {
        var answer = answer(document.text(), Map.of());
        var expectation = new Expectation(document.name());
        if (expectation.isMissing()) {
            expectation.write(answer);
            fail("There was no expectation. Check and commit what was written: " + expectation.file());
        }
        assertThat(Expectation.normal(answer)).isEqualTo(expectation.read());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theVariablesOfTheMenuAreTheDefaults(Document document) {
        assertThat(answer(withoutDefaults(document.text()), document.variables()))
                .isEqualTo(answer(document.text(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsValid(Document document) {
        var parsed = new Parser().parseDocument(document.text());
        assertThat(new Validator().validateDocument(source.schema(), parsed, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentSaysWhatItAnswersAndIsNamedAsItsFile(Document document) {
        assertThat(document.description()).isNotBlank();
        var title = document.name().replace("-", "");
        assertThat(document.text()).containsIgnoringCase("\nquery " + title);
    }

    @Test
    void everyExpectationHasADocument() throws IOException {
        assertThat(Expectation.names())
                .isSubsetOf(documents().stream().map(Document::name).toList());
    }

    @Test
    void anExpectationTellsDecimalsOfDifferentDigitsApart() {
        assertThat(Expectation.normal("{\"score\": 97.20}"))
                .isEqualTo(Expectation.normal("{\"score\":97.20}"))
                .isNotEqualTo(Expectation.normal("{\"score\": 97.2}"));
    }

    static List<Document> documents() throws IOException {
        return new DocumentList().documents();
    }

    private String answer(String text, Map<String, ?> variables) {
        var answer = new Api(port).text(text, variables);
        assertThat(answer).doesNotContain("\"errors\"");
        return answer;
    }

    private static String withoutDefaults(String text) {
        return AstPrinter.printAst(new AstTransformer()
                .transform(new Parser().parseDocument(text), new NodeVisitorStub() {
                    @Override
                    public TraversalControl visitVariableDefinition(
                            VariableDefinition variable, TraverserContext<Node> context) {
                        return TreeTransformerUtil.changeNode(context, variable.transform(it -> it.defaultValue(null)));
                    }
                }));
    }
}
