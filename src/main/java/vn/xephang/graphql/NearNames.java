package vn.xephang.graphql;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** Which names may be meant by one that is none. */
public final class NearNames {
    private static final LongestCommonSubsequence SHARED = new LongestCommonSubsequence();
    private static final double LEAST = 0.7;
    private static final int LONGEST = 100;
    private static final int MOST = 3;

    private NearNames() {}

    /** The most alike first; none where none is alike. */
    public static List<String> of(String given, Collection<String> names) {
        var asked = Shown.cut(given, LONGEST).toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> likeness(asked, name) >= LEAST)
                .sorted(Comparator.<String>comparingDouble(name -> -likeness(asked, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Which part of the characters of both they share, in order. */
    private static double likeness(String asked, String name) {
        return 2.0 * SHARED.apply(asked, name.toLowerCase(Locale.ROOT)) / (asked.length() + name.length());
    }
}
