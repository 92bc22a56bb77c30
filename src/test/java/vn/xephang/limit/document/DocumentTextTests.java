package vn.xephang.limit.document;

import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTextTests {
    private static final String EVERY_TOKEN = """
            query Q($a: [Int!]! = [-1, 0, 12], $b: Float = -1.5e-10 @d, $c: S = {x: "a\\"b{", y: ENUM}) @e(f: true) {
              alias: field(a: $a & | "" "\\\\" "#no comment"),,,
              ...F ... on T { g } ... @skip(if: false) { h(text: \"""a " block \\\""" { "" string\""") }
            }
            """;

    @ParameterizedTest
    @MethodSource("documents")
    void countsTheTokensAndCommentsThatTheParserReads(Resource document) throws IOException {
        var text = document.getContentAsString(StandardCharsets.UTF_8);
        var comments = text.lines().filter(line -> line.strip().startsWith("#")).count();
        assertThat(DocumentText.of(text).tokens() - comments).isEqualTo(parsed(text));
    }

    @Test
    void countsEveryKindOfToken() {
        var text = EVERY_TOKEN.replace("& | ", "");
        assertThat(DocumentText.of(text).tokens())
                .isEqualTo(parsed(text.replace(" \"\" \"\\\\\" \"#no comment\"", "")) + 3);
        assertThat(DocumentText.of(EVERY_TOKEN).tokens())
                .isEqualTo(DocumentText.of(text).tokens() + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; 0",
                "`  ,, `; 0",
                "#; 1",
                "#a b c; 1",
                "a#b; 2",
                "\"; 1",
                "\"a; 1",
                "\"\\; 1",
                "\"\"\"; 1",
                "\"\"\"\\\"\"\"; 1",
                "\"\"\"\"; 1",
                ".; 1",
                "..; 2",
                "...; 1",
                "....; 2",
                "1.5e+10a; 1",
                "-; 1",
                "a-1; 2",
                "\u00e1\u1ec1; 1",
                "{}}}; 4"
            })
    void countsWhatIsNotGraphqlAsWellAsItCan(String text, int tokens) {
        assertThat(DocumentText.of(text == null ? "" : text).tokens()).isEqualTo(tokens);
    }

    @Test
    void bracketsInTextsAndCommentsAreNotNested() {
        assertThat(DocumentText.of("{ a(b: [\"[[[\", {c: 1}]) # ((((\n }").nesting())
                .isEqualTo(4);
        assertThat(DocumentText.of(")))(").nesting()).isEqualTo(0);
    }

    private static int parsed(String text) {
        var tokens = new AtomicInteger();
        var options = ParserOptions.newParserOptions()
                .parsingListener(token -> tokens.incrementAndGet())
                .build();
        new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(options)
                        .build());
        return tokens.get();
    }

    static Resource[] documents() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql");
    }
}
