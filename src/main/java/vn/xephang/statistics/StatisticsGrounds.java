package vn.xephang.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.provenance.Ground;
import vn.xephang.provenance.Grounds;
import vn.xephang.provenance.Lineage;
import vn.xephang.provenance.RankingClaims;
import vn.xephang.provenance.RankingName;
import vn.xephang.provenance.Statement;
import vn.xephang.yearlyscore.ScoreKey;

/** Statistics rest on every yearly score that was counted, and what they say of all units on all of these. */
@Component
class StatisticsGrounds implements Grounds {
    private final StatisticsOriginQuery query;

    /** One object, by which what is to be looked up is known to belong together. */
    private final Function<Collection<Asked>, Map<Asked, List<Ground>>> lookup = this::look;

    StatisticsGrounds(StatisticsOriginQuery query) {
        this.query = query;
    }

    @Override
    public Set<String> types() {
        return Set.of("YearlyScoreStatistics");
    }

    @Override
    public Stream<Ground> of(Lineage figure) {
        var row = figure.object(YearlyScoreStatistics.class);
        var list = row.list();
        return Stream.concat(Stream.of(what(figure)), more(figure, list))
                .map(what -> new Ground.Looked<>(lookup, new Asked(list, row.keys(), what)));
    }

    /** Sentences say of how many units; and what is counted of a class rests on who is in it. */
    private static Stream<What> more(Lineage figure, StatisticsList list) {
        var isOfClasses =
                list.isBy(YearlyScoreGrouping.CLASSIFICATION) || list.filter().isByClassification();
        return Stream.concat(
                figure.field().equals("explanation") ? Stream.of(What.SIZES) : Stream.empty(),
                isOfClasses && !figure.isUnder("coverage") && !figure.field().equals("rankings")
                        ? Stream.of(What.CLASSES)
                        : Stream.empty());
    }

    private static What what(Lineage figure) {
        if (figure.isUnder("coverage")) {
            return switch (figure.field()) {
                case "units" -> What.SIZES;
                case "known" -> What.ALL_UNITS;
                case "scored" -> What.ALL_SCORES;
                case "ranked" -> What.ALL_RANKS;
                default -> What.ALL_CLASSES;
            };
        }
        return switch (figure.field()) {
            case "count", "units" -> What.UNITS;
            case "classified" -> What.CLASSIFIED;
            case "rankings" -> What.ALL_UNITS;
            case "known" -> figure.nearest("score", "rank").equals("score") ? What.SCORED : What.RANKED;
            default -> figure.nearest("score", "rank").equals("score") ? What.SCORES : What.RANKS;
        };
    }

    private Map<Asked, List<Ground>> look(Collection<Asked> all) {
        var found = new HashMap<Asked, List<Ground>>();
        all.stream().collect(Collectors.groupingBy(Asked::list)).forEach((list, asked) -> {
            var ofScores =
                    asked.stream().filter(one -> !one.what().isOfRankings).toList();
            if (!ofScores.isEmpty()) {
                var rows = ofScores.stream().map(one -> one.keys().rowKey()).collect(Collectors.toSet());
                var scores = query.scores(list, rows);
                ofScores.forEach(one -> found.put(
                        one,
                        ofScores(
                                one.what(),
                                scores.getOrDefault(one.keys().rowKey(), List.of()),
                                list.isBy(YearlyScoreGrouping.PARENT)
                                        || list.filter().isByParent())));
            }
            if (ofScores.size() < asked.size()) {
                var rankings = query.rankings(list);
                asked.stream()
                        .filter(one -> one.what().isOfRankings)
                        .forEach(one -> found.put(
                                one,
                                rankings.stream()
                                        .filter(ranking -> ranking.isOf(list, one.keys()))
                                        .map(StatisticsOriginQuery.RankingOfRows::name)
                                        .distinct()
                                        .map(ranking -> ranking.claims(one.what()::ofAll))
                                        .toList()));
            }
        });
        return found;
    }

    /** Which of them are counted rests on their districts where it goes by these. */
    private static List<Ground> ofScores(What what, List<ScoreKey> scores, boolean isByParent) {
        var units = new HashMap<RankingName, Set<String>>();
        scores.forEach(score -> units.computeIfAbsent(score.ranking(), name -> new LinkedHashSet<>())
                .add(score.unitCode()));
        var grounds = new ArrayList<Ground>();
        units.forEach((ranking, those) -> grounds.add(ranking.claims(claims -> those.stream()
                .flatMap(unit -> what.ofUnit(claims, unit))
                .flatMap(claim -> isByParent ? claim.withParent() : Stream.of(claim)))));
        return grounds;
    }

    private record Asked(StatisticsList list, YearlyScoreStatistics.Keys keys, What what) {}

    /** What claims are meant. */
    private enum What {
        SCORES(false),
        RANKS(false),
        CLASSES(false),
        SCORED(false),
        RANKED(false),
        CLASSIFIED(false),
        UNITS(false),
        SIZES(true),
        ALL_UNITS(true),
        ALL_SCORES(true),
        ALL_RANKS(true),
        ALL_CLASSES(true);

        private final boolean isOfRankings;

        What(boolean isOfRankings) {
            this.isOfRankings = isOfRankings;
        }

        Stream<Statement> ofUnit(RankingClaims claims, String unit) {
            return switch (this) {
                case SCORES -> claims.unit(unit, ClaimMeasure.SCORE);
                case RANKS -> claims.rank(unit);
                case CLASSES -> claims.unit(unit, ClaimMeasure.CLASSIFICATION);
                case SCORED -> claims.unit(unit, ClaimMeasure.SCORE).map(Statement::existence);
                case RANKED -> claims.rank(unit).map(Statement::existence);
                case CLASSIFIED ->
                    claims.unit(unit, ClaimMeasure.CLASSIFICATION).map(Statement::existence);
                default -> claims.unit(unit, ClaimMeasure.values()).map(Statement::existence);
            };
        }

        Stream<Statement> ofAll(RankingClaims claims) {
            return switch (this) {
                case SIZES -> claims.size();
                case ALL_SCORES -> claims.all(ClaimMeasure.SCORE).map(Statement::existence);
                case ALL_RANKS -> claims.ranks().map(Statement::existence);
                case ALL_CLASSES -> claims.all(ClaimMeasure.CLASSIFICATION).map(Statement::existence);
                default -> claims.units();
            };
        }
    }
}
