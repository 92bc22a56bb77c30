package vn.xephang.limit.document;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import org.springframework.stereotype.Component;
import vn.xephang.limit.LimitExceeded;
import vn.xephang.limit.LimitProperties;

/** Refuses documents that are too long, too wide or too deep, before anything takes time that grows faster than the text. */
@Component
public class DocumentLimits {
    /** A bracket takes the parser through no more of its rules than this. */
    private static final int RULES_OF_A_BRACKET = 5;

    private static final int RULES_OF_A_DOCUMENT = 20;
    private final LimitProperties.Document limits;

    /** How many times as much as its caller's document one that is made of it may have. */
    private static final int DERIVED = 10;

    private final ParserOptions parserOptions;
    private final ParserOptions derivedOptions;

    DocumentLimits(LimitProperties properties) {
        this.limits = properties.document();
        this.parserOptions = parserOptions(limits, 1);
        this.derivedOptions = parserOptions(limits, DERIVED);
    }

    /** Before the text is parsed. */
    public void check(String text) {
        refuseBeyond("characters", "characters in its document", text.length(), limits.characters());
        var read = DocumentText.of(text);
        refuseBeyond("tokens", "tokens", read.tokens(), limits.tokens());
        refuseBeyond("numberLength", "characters in a number", read.numberLength(), limits.numberLength());
        refuseBeyond("nesting", "brackets within each other", read.nesting(), limits.nesting());
    }

    /** Before the document is validated, which compares fields with each other. */
    public void check(Document document) {
        var selected = new DocumentMeasure(document).most();
        refuseBeyond("depth", "fields within each other", selected.depth(), limits.depth());
        refuseBeyond("fields", "fields", selected.fields(), limits.fields());
        refuseBeyond("rootFields", "fields at its root", selected.rootFields(), limits.rootFields());
        refuseBeyond("aliases", "aliases", selected.aliases(), limits.aliases());
        refuseBeyond("directives", "directives", selected.directives(), limits.directives());
    }

    /** The parser's own limits: those that have been checked, so that it is bounded even where the two should count apart. */
    public ParserOptions parserOptions(boolean isDerived) {
        return isDerived ? derivedOptions : parserOptions;
    }

    private static ParserOptions parserOptions(LimitProperties.Document limits, int times) {
        return ParserOptions.newParserOptions()
                .maxCharacters(limits.characters() * times)
                // The end of the text is a token to it.
                .maxTokens(limits.tokens() * times + 1)
                .maxWhitespaceTokens(limits.characters() * times)
                .maxRuleDepth(RULES_OF_A_DOCUMENT + RULES_OF_A_BRACKET * limits.nesting())
                .build();
    }

    private static void refuseBeyond(String limit, String things, int asked, int allowed) {
        if (asked > allowed) {
            throw new LimitExceeded(limit, things, asked, allowed);
        }
    }
}
