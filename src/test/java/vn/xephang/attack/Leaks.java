package vn.xephang.attack;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.xephang.database.TestDatabase;

/** What only those know who have seen the inside of the server, its database or its machine. */
final class Leaks {
    private static final Pattern INSIDE = Pattern.compile(
            String.join(
                    "|",
                    "\\bat [\\w.$]+\\(",
                    "\\w+Exception\\b|\\b\\w+Error\\b|stack ?trace|Caused by",
                    "\\b(javax?|jakarta|tools|vn\\.xephang|graphql|sun|jdk)\\.[\\w.]*[A-Z]\\w*",
                    "\\borg\\.(springframework|postgresql|apache|slf4j|dataloader)|\\bcom\\.(zaxxer|fasterxml|sun|google)",
                    "Tomcat|Coyote|Catalina|Jackson|Hikari|Liquibase|ANTLR|Spring ?(Boot|Framework)|Whitelabel",
                    "PostgreSQL|pgjdbc|\\bjdbc:|SQLSTATE|\\bSQL\\b|\\bxephang_(api|owner)|pg_catalog|information_schema",
                    "syntax error at or near|\\b(relation|column|function|role) \"\\w+\"|permission denied|violates",
                    "\\bselect\\s.{1,200}?\\sfrom\\s|\\b(data|api|public)\\.[a-z]\\w*_\\w+",
                    "/(home|root|usr|opt|var|etc|proc)/\\w|[A-Z]:\\\\\\w",
                    "\\b\\d{1,3}(\\.\\d{1,3}){3}:\\d+\\b|\\blocalhost\\b",
                    // The engine's words for what a caller wrote.
                    "Validation error|\\bAST\\b|\\bcoerc\\w*|\\b(String|Int|Float|Object|Enum|Array|Null|Boolean)Value\\b",
                    "\\b(Linked|Hash)*Map\\b|\\bBig(Decimal|Integer)\\b|\\bNullPointer"),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Of this very run. */
    private final List<String> secrets;

    Leaks(TestDatabase database) {
        secrets = Stream.of(
                        database.url(),
                        database.url().replaceFirst(".*/", ""),
                        database.ownerPassword(),
                        database.apiPassword(),
                        database.ownerUser(),
                        database.apiUser(),
                        System.getProperty("user.dir"),
                        System.getProperty("java.home"),
                        System.getProperty("java.io.tmpdir"),
                        hostName())
                // A short one, as a folder's name can be, stands in any text.
                .filter(secret -> secret.length() > 6)
                .toList();
    }

    /** What an answer tells of the inside; what the request itself had in it is no leak. */
    List<String> in(String request, String answer) {
        var asked = request.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        INSIDE.matcher(answer).results().map(MatchResult::group),
                        secrets.stream().filter(answer::contains))
                .filter(found -> !asked.contains(found.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "";
        }
    }
}
