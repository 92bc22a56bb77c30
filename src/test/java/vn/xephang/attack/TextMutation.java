package vn.xephang.attack;

import java.util.List;
import java.util.Random;

/** Changes a text character by character, or by a word that means something where it lands. */
record TextMutation(Random random) {
    private static final int MOST_REPEATS = 200;

    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "!",
            "$",
            "@",
            "...",
            "=",
            "|",
            "&",
            ",",
            "#",
            "\"",
            "\"\"\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "\\u{1F600}",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\u0007",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ufffe",
            "😀",
            "Đ",
            "null",
            "true",
            "-1",
            "0",
            "2147483648",
            "1e400",
            "9999999999999999999999",
            "1.5",
            "{}",
            "[]",
            "on",
            "query",
            "mutation",
            "subscription",
            "fragment A on Query",
            "...A",
            "... on Unit",
            "__typename",
            "__schema { types { name } }",
            "__type(name: \"Unit\") { name }",
            "@skip(if: true)",
            "@include(if: $first)",
            "first: 0",
            "first: 101",
            "last: 1",
            "after: \"x\"",
            "' or '1'='1",
            "%",
            "${jndi:ldap://127.0.0.1:1/a}");

    String changed(String text) {
        var changed = text;
        for (var edits = 1 + random.nextInt(3); edits > 0; edits--) {
            changed = edited(changed);
        }
        return changed;
    }

    private String edited(String text) {
        var from = random.nextInt(text.length() + 1);
        var to = Math.min(text.length(), from + 1 + random.nextInt(1 + random.nextInt(40)));
        var part = text.substring(from, to);
        return text.substring(0, from)
                + switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> part.repeat(2);
                    case 2 -> part.repeat(1 + random.nextInt(MOST_REPEATS));
                    case 3 -> word() + part;
                    case 4 -> word();
                    default -> new StringBuilder(part).reverse();
                }
                + text.substring(to);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
