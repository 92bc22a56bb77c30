package vn.xephang.limit.document;

/**
 * How many tokens and comments a text holds, how deep its brackets are nested, how long its longest number is. Read before the parser does, which stops in
 * the middle and cannot say how much there was; a text that is not GraphQL is counted as well as it can be.
 */
final class DocumentText {
    private static final String BLOCK = "\"\"\"";
    private final String text;
    private int position;
    private int tokens;
    private int open;
    private int nesting;
    private int numberLength;

    private DocumentText(String text) {
        this.text = text;
    }

    static DocumentText of(String text) {
        var read = new DocumentText(text);
        while (read.position < text.length()) {
            read.readOne();
        }
        return read;
    }

    int tokens() {
        return tokens;
    }

    int nesting() {
        return nesting;
    }

    int numberLength() {
        return numberLength;
    }

    private void readOne() {
        char c = text.charAt(position);
        if (Character.isWhitespace(c) || c == ',' || c == '\uFEFF') {
            position++;
            return;
        }
        tokens++;
        switch (c) {
            case '#' -> skipLine();
            case '"' -> skipString();
            case '.' -> position += text.startsWith("...", position) ? 3 : 1;
            case '(', '[', '{' -> {
                nesting = Math.max(nesting, ++open);
                position++;
            }
            case ')', ']', '}' -> {
                open--;
                position++;
            }
            default -> skipWord();
        }
    }

    private void skipLine() {
        while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
    }

    private void skipString() {
        var quote = text.startsWith(BLOCK, position) ? BLOCK : "\"";
        position += quote.length();
        while (position < text.length() && !text.startsWith(quote, position)) {
            var escaped = quote.equals(BLOCK) ? "\\" + BLOCK : "\\";
            position += text.startsWith(escaped, position) ? Math.max(2, escaped.length()) : 1;
        }
        position = Math.min(text.length(), position + quote.length());
    }

    /** A name or a number; anything else is a token of one character. */
    private void skipWord() {
        int start = position;
        boolean number = Character.isDigit(text.charAt(start)) || text.charAt(start) == '-';
        do {
            position++;
        } while (position < text.length()
                && isPart(text.charAt(position), number)
                && isPart(text.charAt(start), number));
        numberLength = number ? Math.max(numberLength, position - start) : numberLength;
    }

    private boolean isPart(char c, boolean number) {
        return c == '_' || Character.isLetterOrDigit(c) || number && (c == '-' || c == '+' || c == '.');
    }
}
