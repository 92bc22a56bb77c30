package vn.xephang.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.export.table.ExtraColumn;
import vn.xephang.export.table.Headers;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.http.UrlParameters;

/**
 * What the URL says of a table.
 *
 * @param forExcel whether CSV begins with a byte order mark
 * @param limit rows at most; empty where all are wanted
 */
record TableOptions(Headers headers, Set<ExtraColumn> columns, boolean forExcel, Optional<Integer> limit) {
    static TableOptions of(UrlParameters parameters, int mostRows) {
        return new TableOptions(
                one("headers", parameters.find("headers").orElse("long"), Headers.values()),
                columns(parameters.find("columns").orElse("")),
                parameters.find("bom").filter(TableOptions::isYes).isPresent(),
                parameters.find("limit").map(given -> limit(given, mostRows)));
    }

    private static Set<ExtraColumn> columns(String given) {
        var columns = EnumSet.noneOf(ExtraColumn.class);
        Stream.of(given.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> columns.add(one("columns", word, ExtraColumn.values())));
        return columns;
    }

    private static boolean isYes(String given) {
        if (Set.of("1", "true", "0", "false").contains(given)) {
            return given.equals("1") || given.equals("true");
        }
        throw new InvalidArgument("bom", given, "it must be 1 or 0");
    }

    private static int limit(String given, int most) {
        if (given.matches("\\d{1,9}") && Integer.parseInt(given) >= 1 && Integer.parseInt(given) <= most) {
            return Integer.parseInt(given);
        }
        throw new InvalidArgument(
                "limit", given, String.format(Locale.ROOT, "it must be a whole number from 1 to %,d", most));
    }

    /** The enum's value of that name, in small letters. */
    private static <E extends Enum<E>> E one(String parameter, String given, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidArgument(
                        parameter,
                        given,
                        "it must be one of "
                                + Arrays.stream(values)
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
