package vn.xephang.export;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param rows which list's items are the rows; empty where that goes without saying
 */
record TableOptions(
        Headers headers, Set<ExtraColumn> columns, boolean forExcel, Optional<Integer> limit, Optional<String> rows) {
    static final Set<String> NAMES = Set.of("bom", "columns", "headers", "limit", "rows");

    static TableOptions of(UrlParameters parameters, int mostRows) {
        return new TableOptions(
                one("headers", parameters.find("headers").orElse("long"), Headers.values()),
                columns(parameters.all("columns")),
                parameters.find("bom").filter(TableOptions::isYes).isPresent(),
                parameters.find("limit").map(given -> limit(given, mostRows)),
                parameters.find("rows"));
    }

    /** What of them is said, for a name. */
    List<String> words() {
        return Stream.of(
                        rows.map(FileName::cleaned).stream(),
                        columns.stream().map(ExtraColumn::word),
                        limit.map(most -> "limit-" + most).stream(),
                        Stream.of(headers).filter(Headers.SHORT::equals).map(FileName::cleaned),
                        Stream.of("bom").filter(word -> forExcel))
                .flatMap(words -> words)
                .toList();
    }

    /** With commas between them, the parameter several times, or both. */
    private static Set<ExtraColumn> columns(List<String> given) {
        var columns = EnumSet.noneOf(ExtraColumn.class);
        UrlParameters.items("columns", given).forEach(word -> columns.add(one("columns", word, ExtraColumn.values())));
        return columns;
    }

    private static boolean isYes(String given) {
        if (Set.of("1", "true", "0", "false").contains(given)) {
            return given.equals("1") || given.equals("true");
        }
        throw new InvalidArgument("bom", given, "it must be 1 or 0");
    }

    private static int limit(String given, int most) {
        var asked = given.matches("-?\\d{1,100}") ? new BigInteger(given) : null;
        if (asked != null && asked.signum() > 0 && asked.compareTo(BigInteger.valueOf(most)) <= 0) {
            return asked.intValueExact();
        }
        var allowed = String.format(Locale.ROOT, "it must be a whole number from 1 to %,d", most);
        throw asked == null
                ? new InvalidArgument("limit", given, allowed)
                : new InvalidArgument(
                        "limit", asked, allowed, Map.of("limit", "rows", "asked", asked, "allowed", most));
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
