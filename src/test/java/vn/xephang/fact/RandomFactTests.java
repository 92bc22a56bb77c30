package vn.xephang.fact;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xephang.view.SyntheticViews;
import vn.xephang.yearcomparison.SyntheticFigures;
import vn.xephang.yearcomparison.SyntheticYear;

import static org.assertj.core.api.Assertions.assertThat;

/** Three synthetic years whose truth is known: what is told of any part of them is true of all of them. */
class RandomFactTests {
    @RegisterExtension
    static final SyntheticViews VIEWS = new SyntheticViews();

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsToldOfSomeFiguresIsTrueOfAll(long seed) throws SQLException {
        var years = published(seed, false);
        for (var fact : facts()) {
            assertTrue(fact, years);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFirstTimeInTheTopOfACompleteGroupIsTold(long seed) throws SQLException {
        var years = published(seed, true);
        var told = facts().stream()
                .filter(fact -> fact.kind().equals("FIRST_TIME_IN_TOP"))
                .map(fact -> fact.year() + " " + fact.units().get(0))
                .collect(Collectors.toSet());
        var expected = new TreeSet<String>();
        years.forEach((year, now) -> now.units().stream()
                .filter(unit -> year > 2017 && isFirstTime(unit, now, places(now.rank(unit)), years))
                .forEach(unit -> expected.add(year + " " + unit)));
        assertThat(told).isEqualTo(expected);
    }

    private static Map<Integer, SyntheticYear> published(long seed, boolean isComplete) {
        var random = new Random(seed);
        VIEWS.jdbc().sql("""
                        delete from data.edition_component;
                        delete from data.edition_classification where index_code <> 'synthetic-index' or year > 2019;
                        delete from data.edition where index_code <> 'synthetic-index' or year > 2019
                        """).update();
        var figures = new SyntheticFigures(VIEWS.jdbc(), random, isComplete);
        var units = figures.units(2 + random.nextInt(12));
        var years = new TreeMap<Integer, SyntheticYear>();
        IntStream.rangeClosed(2017, 2019).forEach(year -> years.put(year, SyntheticYear.random(year, units, random)));
        years.values().forEach(figures::publish);
        return years;
    }

    private static void assertTrue(Told fact, Map<Integer, SyntheticYear> years) {
        var now = year(years, fact.year());
        var before = fact.since() == null ? now : year(years, fact.since());
        switch (fact.kind()) {
            case "LEADER" -> assertThat(fact.units()).allMatch(unit -> now.rank(unit) == 1);
            case "LEADERS_UNCHANGED" ->
                assertThat(Set.copyOf(fact.units()))
                        .as("%s", fact)
                        .isEqualTo(first(now, fact.number(0)))
                        .isEqualTo(first(before, fact.number(0)));
            case "BIGGEST_CLIMB", "BIGGEST_FALL" -> assertMove(fact, before, now);
            case "FIRST_TIME_IN_TOP" ->
                assertThat(isFirstTime(fact.units().get(0), now, fact.number(1), years))
                        .as("%s", fact)
                        .isTrue();
            case "CLASS_EMPTIED", "CLASS_COUNT_CHANGED" ->
                assertThat(List.of(count(before, fact.detail()), count(now, fact.detail())))
                        .as("%s", fact)
                        .containsExactly(fact.number(0), fact.number(1));
            default -> throw new AssertionError("Not checked: " + fact);
        }
    }

    private static void assertMove(Told fact, SyntheticYear before, SyntheticYear now) {
        var moves = now.units().stream()
                .filter(before::has)
                .collect(Collectors.toMap(unit -> unit, unit -> before.rank(unit) - now.rank(unit)));
        assertThat(fact.units()).as("%s", fact).allMatch(unit -> moves.getOrDefault(unit, 0) == fact.number(0));
        if (fact.isComplete()) {
            assertThat(moves.values())
                    .as("%s", fact)
                    .allMatch(move -> Math.signum(fact.number(0)) * move <= Math.abs(fact.number(0)));
        }
    }

    private static boolean isFirstTime(String unit, SyntheticYear now, int places, Map<Integer, SyntheticYear> years) {
        return now.rank(unit) <= places
                && places < now.units().size()
                && years.values().stream()
                        .filter(earlier -> earlier.year() < now.year() && earlier.has(unit))
                        .noneMatch(earlier -> earlier.rank(unit) <= places);
    }

    private static int places(int rank) {
        return IntStream.of(1, 3, 5, 10)
                .filter(places -> places >= rank)
                .findFirst()
                .orElse(0);
    }

    private static Set<String> first(SyntheticYear year, int places) {
        return year.units().stream().filter(unit -> year.rank(unit) <= places).collect(Collectors.toSet());
    }

    private static int count(SyntheticYear year, String classification) {
        return year.classCounts().getOrDefault(classification, 0L).intValue();
    }

    private static SyntheticYear year(Map<Integer, SyntheticYear> years, int year) {
        return Objects.requireNonNull(years.get(year));
    }

    private static List<Told> facts() {
        return VIEWS.jdbc()
                .sql(
                        "select kind, year, since_year, unit_codes, detail_code, is_complete, figures from api.ranking_fact")
                .query((row, number) -> new Told(
                        row.getString("kind"),
                        row.getInt("year"),
                        row.getObject("since_year", Integer.class),
                        texts(row.getArray("unit_codes")),
                        String.valueOf(row.getString("detail_code")),
                        row.getBoolean("is_complete"),
                        texts(row.getArray("figures"))))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private record Told(
            String kind,
            int year,
            @Nullable Integer since,
            List<String> units,
            String detail,
            boolean isComplete,
            List<String> figures) {
        int number(int place) {
            return Integer.parseInt(figures.get(place));
        }
    }
}
