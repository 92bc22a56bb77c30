package vn.xephang.claim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;

/** Puts names and figures into sentences of one language. */
public record Wording(Language language, Map<String, Term> terms) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    /** Loads the names of these things, so that sentences about them can be written. */
    public static CompletableFuture<Wording> load(
            DataLoader<String, Term> terms, Collection<String> codes, Language language) {
        return terms.loadMany(codes.stream().distinct().toList())
                .thenApply(found -> new Wording(
                        language,
                        found.stream()
                                .filter(Objects::nonNull)
                                .collect(Collectors.toMap(Term::termCode, term -> term))));
    }

    /** For sentences that name nothing. */
    public static Wording plain(Language language) {
        return new Wording(language, Map.of());
    }

    /** The text in the sentences' language. */
    public String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }

    /** The name of a thing; its code where it has none. */
    public String name(String termCode) {
        var term = terms.get(termCode);
        return term == null ? termCode : term.name(language);
    }

    /** A figure as people write it: a name for a code, a number with the language's separators, anything else as it is. */
    public String figure(@Nullable String value) {
        if (value == null) {
            return of("chưa rõ", "unknown");
        }
        if (terms.containsKey(value)) {
            return name(value);
        }
        return NUMBER.matcher(value).matches() ? number(value) : value;
    }

    private String number(String value) {
        var written = Numbers.written(new BigDecimal(value), language);
        return value.startsWith("+") ? "+" + written : written;
    }

    public String percent(BigDecimal value) {
        return Numbers.written(value, language) + "%";
    }

    /** A group with the word group, since its name is mostly a plain plural; once where the name has the word itself. */
    public String group(String groupCode) {
        var name = name(Term.group(groupCode));
        if (language == Language.VI) {
            return name.startsWith("nhóm ") ? name : "nhóm " + name;
        }
        if (name.startsWith("group ")) {
            return name;
        }
        return (name.endsWith(" group") ? "the " : "the group of ") + name;
    }

    /** Places climbed or fallen, as in "up 3 places". */
    public String moved(int places) {
        if (places == 0) {
            return of("không đổi", "unchanged");
        }
        var count = Math.abs(places);
        return of(
                places > 0 ? "tăng " + count + " bậc" : "giảm " + count + " bậc",
                (places > 0 ? "up " : "down ") + counted(count, "place", "places"));
    }

    /** One, two and three: "A, B và C", "A, B and C". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1))
                + of(" và ", " and ")
                + parts.get(parts.size() - 1);
    }

    /** A sentence begins with a capital letter. */
    public static String sentence(String text) {
        var first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** A count with its English noun; Vietnamese nouns have one form. */
    public static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
