package vn.xephang.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DecimalRange;
import vn.xephang.statistics.PublishedRow.Ranking;
import vn.xephang.yearlyscore.YearlyScoreFilter;

/** The statistics once more, from the yearly scores one by one and in no way that the server knows. */
record Reference(
        List<PublishedRow> rows,
        List<PublishedUnit> units,
        Map<Ranking, Integer> sizes,
        Set<Ranking> disputed,
        YearlyScoreFilter filter) {
    private static final MathContext EXACT = new MathContext(60);

    /** The yearly scores that match, by their keys in the order of the enum. */
    Map<List<@Nullable Object>, List<PublishedRow>> groups(List<YearlyScoreGrouping> groupBy) {
        var groups = new LinkedHashMap<List<@Nullable Object>, List<PublishedRow>>();
        if (groupBy.isEmpty()) {
            groups.put(keys(null, groupBy), new ArrayList<>());
        }
        rows.stream()
                .filter(this::matches)
                .forEach(row -> groups.computeIfAbsent(keys(row, groupBy), keys -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    static List<@Nullable Object> keys(@Nullable PublishedRow row, List<YearlyScoreGrouping> groupBy) {
        var keys = new ArrayList<@Nullable Object>();
        for (var key : YearlyScoreGrouping.values()) {
            keys.add(row == null || !groupBy.contains(key) ? null : row.key(key));
        }
        return keys;
    }

    static List<BigDecimal> figures(List<PublishedRow> group, Measure measure) {
        return group.stream()
                .map(row -> row.figure(measure))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    static BigDecimal average(List<BigDecimal> figures) {
        return sum(figures.stream()).divide(BigDecimal.valueOf(figures.size()), 2, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal standardDeviation(List<BigDecimal> figures) {
        var count = BigDecimal.valueOf(figures.size());
        var mean = sum(figures.stream()).divide(count, EXACT);
        var squares = sum(figures.stream().map(figure -> figure.subtract(mean).pow(2)));
        return figures.size() < 2
                ? null
                : squares.divide(count, EXACT).sqrt(EXACT).setScale(2, RoundingMode.HALF_UP);
    }

    /** By the weight of its two neighbours, rather than by a step from the lower one. */
    static BigDecimal percentile(List<BigDecimal> figures, BigDecimal point) {
        var place = point.multiply(BigDecimal.valueOf(figures.size() - 1)).divide(BigDecimal.valueOf(100));
        var below = place.intValue();
        var weight = place.subtract(BigDecimal.valueOf(below));
        var lower = figures.get(below).multiply(BigDecimal.ONE.subtract(weight));
        return weight.signum() == 0
                ? figures.get(below).setScale(2, RoundingMode.HALF_UP)
                : lower.add(figures.get(below + 1).multiply(weight)).setScale(2, RoundingMode.HALF_UP);
    }

    StatisticsStatus status(
            List<YearlyScoreGrouping> groupBy, List<@Nullable Object> keys, List<PublishedRow> group, Measure measure) {
        var rankings = rankings(groupBy, keys);
        if (figures(group, measure).isEmpty()) {
            return StatisticsStatus.NOTHING_KNOWN;
        }
        if (rankings.stream().anyMatch(ranking -> !sizes.containsKey(ranking))) {
            return StatisticsStatus.GROUP_SIZE_UNKNOWN;
        }
        if (rankings.stream().anyMatch(ranking -> isMissing(ranking, row -> row.figure(measure) != null))) {
            return StatisticsStatus.KNOWN_UNITS_ONLY;
        }
        if (rankings.stream().anyMatch(disputed::contains)) {
            return StatisticsStatus.GROUP_SIZE_UNKNOWN;
        }
        return rankings.stream().allMatch(ranking -> isCertain(groupBy, ranking))
                ? StatisticsStatus.WHOLE
                : StatisticsStatus.SELECTION_UNCERTAIN;
    }

    /** All rankings that the filter and the keys speak of, those without a known unit too. */
    List<Ranking> rankings(List<YearlyScoreGrouping> groupBy, List<@Nullable Object> keys) {
        return Stream.concat(rows.stream().map(PublishedRow::ranking), sizes.keySet().stream())
                .distinct()
                .filter(ranking -> isOf(filter.indexes(), ranking.indexCode())
                        && isOf(filter.groups(), ranking.groupCode())
                        && isOf(filter.years(), ranking.year()))
                .filter(ranking -> isKey(groupBy, keys, YearlyScoreGrouping.GROUP, ranking.groupCode())
                        && isKey(groupBy, keys, YearlyScoreGrouping.YEAR, ranking.year())
                        && isKey(groupBy, keys, YearlyScoreGrouping.INDEX, ranking.indexCode()))
                .filter(ranking -> units.stream()
                        .anyMatch(unit -> unit.groupCode().equals(ranking.groupCode())
                                && isWanted(unit.unitCode(), unit.parentUnitCode(), unit.searchName())
                                && isKey(groupBy, keys, YearlyScoreGrouping.PARENT, unit.parentUnitCode())))
                .toList();
    }

    boolean matches(PublishedRow row) {
        return isOf(filter.indexes(), row.indexCode())
                && isOf(filter.groups(), row.groupCode())
                && isOf(filter.years(), row.year())
                && isWanted(row.unitCode(), row.parentUnitCode(), row.searchName())
                && isOf(filter.classifications(), row.classificationCode())
                && isWithin(filter.score(), row.score())
                && (filter.rank() == null
                        || row.rank() != null
                                && row.rank()
                                        <= Objects.requireNonNull(filter.rank().lte()))
                && (filter.rankChange() == null
                        || row.rankChange() != null
                                && row.rankChange()
                                        >= Objects.requireNonNull(
                                                filter.rankChange().gte()))
                && isOf(filter.scoreStatus(), row.scoreStatus())
                && isOf(filter.rankStatus(), row.rankStatus())
                && isOf(filter.classificationStatus(), row.classificationStatus());
    }

    private boolean isWanted(String unitCode, @Nullable String parentUnitCode, String searchName) {
        return isOf(filter.units(), unitCode)
                && isOf(filter.parents(), parentUnitCode)
                && (filter.search() == null || searchName.contains(filter.search()));
    }

    private static boolean isKey(
            List<YearlyScoreGrouping> groupBy,
            List<@Nullable Object> keys,
            YearlyScoreGrouping key,
            @Nullable Object value) {
        return !groupBy.contains(key) || Objects.equals(keys.get(key.ordinal()), value);
    }

    private boolean isCertain(List<YearlyScoreGrouping> groupBy, Ranking ranking) {
        var asksForParent = groupBy.contains(YearlyScoreGrouping.PARENT) || filter.parents() != null;
        var asksForClass = groupBy.contains(YearlyScoreGrouping.CLASSIFICATION) || filter.classifications() != null;
        return !(filter.rankChange() != null
                || asksForParent && parents(ranking.groupCode()) == 2
                || asksForClass && isMissing(ranking, row -> row.classificationCode() != null)
                || filter.score() != null && isMissing(ranking, row -> row.score() != null)
                || filter.rank() != null && isMissing(ranking, row -> row.rank() != null));
    }

    /** How many of these there are in a group: units with a district, units without. */
    private long parents(String groupCode) {
        return units.stream()
                .filter(unit -> unit.groupCode().equals(groupCode))
                .map(unit -> unit.parentUnitCode() == null)
                .distinct()
                .count();
    }

    private boolean isMissing(Ranking ranking, Predicate<PublishedRow> isKnown) {
        var known = rows.stream()
                .filter(row -> row.ranking().equals(ranking))
                .filter(isKnown)
                .count();
        return known != Objects.requireNonNull(sizes.get(ranking));
    }

    private static BigDecimal sum(Stream<BigDecimal> figures) {
        return figures.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A unit, ranked or not. */
    record PublishedUnit(
            String unitCode, String groupCode, @Nullable String parentUnitCode, String searchName) {}

    private static boolean isOf(@Nullable List<?> wanted, @Nullable Object value) {
        return wanted == null || value != null && wanted.contains(value);
    }

    private static boolean isWithin(@Nullable DecimalRange range, @Nullable BigDecimal value) {
        return range == null || value != null && value.compareTo(Objects.requireNonNull(range.gte())) >= 0;
    }
}
