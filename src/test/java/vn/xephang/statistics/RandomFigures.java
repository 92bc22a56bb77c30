package vn.xephang.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.statistics.PublishedRow.Ranking;

/**
 * Synthetic figures of two groups in editions of two indexes, published as claims: few different scores, so that many are equal,
 * and a part of everything missing. Nothing in it is real.
 *
 * @param sizes how many units a ranking has, where that is published
 * @param disputed those of which another source says that there are more
 */
record RandomFigures(JdbcClient jdbc, Random random, Map<Ranking, Integer> sizes, Set<Ranking> disputed) {
    private static final List<String> CLASSES = List.of("synthetic-good", "synthetic-fair", "synthetic-poor");
    private static final List<String> PARENTS = List.of("synthetic-x", "synthetic-y");

    static RandomFigures published(JdbcClient jdbc, long seed) {
        var figures = new RandomFigures(jdbc, new Random(seed), new HashMap<>(), new HashSet<>());
        jdbc.sql("insert into data.unit (unit_code, group_code, name_vi, name_en)"
                        + " values ('synthetic-y', 'synthetic-other-group', 'Đơn vị tổng hợp Y', 'Synthetic unit Y')")
                .update();
        var units = figures.units();
        for (int year = 2018; year <= 2021; year++) {
            if (year < 2021) {
                figures.publish(new Ranking("synthetic-group", "synthetic-index", year), units);
                figures.publish(new Ranking("synthetic-other-group", "synthetic-index", year), PARENTS);
            }
            if (year > 2019) {
                figures.publish(new Ranking("synthetic-group", "synthetic-successor", year), units);
            }
        }
        return figures;
    }

    /** Of some the district is not known; with some seeds of none. */
    private List<String> units() {
        var units = IntStream.rangeClosed(1, 2 + random.nextInt(9))
                .mapToObj("synthetic-unit-%02d"::formatted)
                .toList();
        var gaps = random.nextInt(3);
        for (var unit : units) {
            var parent = gaps > 0 && random.nextInt(3) < gaps ? null : PARENTS.get(random.nextInt(2));
            jdbc.sql("insert into data.unit (unit_code, name_vi, name_en, parent_unit_code, parent_source_code)"
                            + " values (:unit, :unit, :unit, :parent, :source)")
                    .param("unit", unit)
                    .param("parent", parent)
                    .param("source", parent == null ? null : "synthetic-source")
                    .update();
        }
        // Units that are never ranked would leave the district of the group uncertain in every case.
        jdbc.sql(
                        "delete from data.unit where unit_code in ('synthetic-a', 'synthetic-b', 'synthetic-c', 'synthetic-d', 'synthetic-e')")
                .update();
        return units;
    }

    private void publish(Ranking ranking, List<String> units) {
        var isWhole = random.nextInt(3) > 0;
        if (random.nextInt(8) == 0) {
            // A ranking of which no unit is known.
            insert("group_size_claim (index_code, year, group_code, unit_count)", ranking, ranking.groupCode(), 3);
            sizes.put(ranking, 3);
            return;
        }
        var scores = new ArrayList<BigDecimal>();
        units.forEach(unit -> scores.add(score()));
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var score = scores.get(i);
            var rank = 1
                    + (int) scores.stream()
                            .filter(other -> other.compareTo(score) > 0)
                            .count();
            if (isWhole || random.nextInt(3) > 0) {
                insert("score_claim (index_code, year, unit_code, score)", ranking, unit, score);
            }
            if (isWhole || random.nextInt(3) > 0) {
                insert("rank_claim (index_code, year, unit_code, rank_best, rank_worst)", ranking, unit, rank, rank);
            }
            if (random.nextInt(isWhole ? 20 : 3) > 0) {
                var classification = CLASSES.get(random.nextInt(3));
                insert(
                        "classification_claim (index_code, year, unit_code, classification_code)",
                        ranking,
                        unit,
                        classification);
            }
        }
        if (isWhole || random.nextInt(3) > 0) {
            insert(
                    "group_size_claim (index_code, year, group_code, unit_count)",
                    ranking,
                    ranking.groupCode(),
                    units.size());
            sizes.put(ranking, units.size());
            if (random.nextInt(8) == 0) {
                insert(
                        "group_size_claim (index_code, year, group_code, unit_count, source_code, is_preferred)",
                        ranking,
                        ranking.groupCode(),
                        units.size() + 1,
                        "synthetic-second-source",
                        false);
                disputed.add(ranking);
            }
        }
    }

    /** Eight scores, some of which are the same number with other digits. */
    private BigDecimal score() {
        var score =
                BigDecimal.valueOf(80 + random.nextInt(4)).add(new BigDecimal(random.nextBoolean() ? "0.37" : "0.5"));
        return random.nextBoolean() ? score.setScale(2) : score;
    }

    private void insert(String columns, Ranking ranking, Object... values) {
        var all = new ArrayList<>(List.<Object>of(ranking.indexCode(), ranking.year()));
        all.addAll(List.of(values));
        var marks = "?, ".repeat(all.size() - 1) + "?";
        jdbc.sql("insert into data." + columns + " values (" + marks + ")")
                .params(all)
                .update();
    }
}
