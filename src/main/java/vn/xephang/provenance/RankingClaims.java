package vn.xephang.provenance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.ClaimMeasure;

/** All that is claimed of a group and its units in an edition. Unless said otherwise only what is served counts. */
public final class RankingClaims {
    private final List<Statement> all;
    private final List<Statement> served;
    private final Map<String, List<Statement>> byUnit;

    RankingClaims(List<Statement> all) {
        this.all = all;
        served = all.stream().filter(Statement::isPreferred).toList();
        byUnit = served.stream()
                .filter(claim -> claim.unitCode() != null)
                .collect(Collectors.groupingBy(claim -> Objects.requireNonNull(claim.unitCode())));
    }

    /** Of any unit, or of the group. */
    public Stream<Statement> all(ClaimMeasure... measures) {
        return of(served.stream(), measures);
    }

    public Stream<Statement> unit(String unitCode, ClaimMeasure... measures) {
        return of(byUnit.getOrDefault(unitCode, List.of()).stream(), measures);
    }

    /** Of one component, class or award. */
    public Stream<Statement> detail(String code, ClaimMeasure... measures) {
        return all(measures).filter(claim -> code.equals(claim.detailCode()));
    }

    /** That anything is known of the units. */
    public Stream<Statement> units() {
        return byUnit.values().stream().flatMap(List::stream).map(Statement::existence);
    }

    /** How many units there are. */
    public Stream<Statement> size() {
        return all(ClaimMeasure.GROUP_SIZE);
    }

    /** A unit's rank: as stated, or else the scores that give it. */
    public Stream<Statement> rank(String unitCode) {
        return hasRank(unitCode) ? unit(unitCode, ClaimMeasure.RANK) : scoresFrom(unitCode);
    }

    /** The ranks of all units that have one. */
    public Stream<Statement> ranks() {
        return Stream.concat(
                        all(ClaimMeasure.RANK).filter(claim -> claim.valueNumber() != null),
                        byUnit.keySet().stream()
                                .filter(unit -> !hasRank(unit))
                                .flatMap(unit -> unit(unit, ClaimMeasure.SCORE)))
                .distinct();
    }

    /** The ranks of all units down to one, which tell its place among them. */
    public Stream<Statement> ranksTo(String unitCode) {
        var own = unit(unitCode, ClaimMeasure.RANK)
                .map(Statement::valueNumber)
                .filter(Objects::nonNull)
                .findFirst();
        return own.isEmpty()
                ? scoresFrom(unitCode)
                : all(ClaimMeasure.RANK)
                        .filter(claim -> claim.valueNumber() != null
                                && claim.valueNumber().compareTo(own.get()) <= 0);
    }

    /** What these measures say of the units that have a rank, with the rank itself; of those of that place by score where no rank is stated. */
    public Stream<Statement> ofRank(int rank, ClaimMeasure... measures) {
        var holders = all(ClaimMeasure.RANK)
                .filter(claim ->
                        claim.valueNumber() != null && claim.valueNumber().intValueExact() == rank)
                .map(Statement::unitCode)
                .collect(Collectors.toSet());
        return holders.isEmpty()
                ? scoresTo(rank)
                : holders.stream()
                        .flatMap(unit -> Stream.concat(
                                unit(String.valueOf(unit), measures), unit(String.valueOf(unit), ClaimMeasure.RANK)));
    }

    /** The units that are said to be in a class. */
    public Stream<Statement> inClass(String classificationCode) {
        return all(ClaimMeasure.CLASSIFICATION).filter(claim -> classificationCode.equals(claim.valueCode()));
    }

    /** The least score that is known in a class, and that its unit is in it. */
    public Stream<Statement> leastOfClass(String classificationCode, @Nullable BigDecimal score) {
        var members = inClass(classificationCode).map(Statement::unitCode).collect(Collectors.toSet());
        return all(ClaimMeasure.SCORE)
                .filter(claim -> members.contains(claim.unitCode())
                        && score != null
                        && claim.valueNumber() != null
                        && claim.valueNumber().compareTo(score) == 0)
                .flatMap(claim -> Stream.concat(
                        Stream.of(claim), unit(String.valueOf(claim.unitCode()), ClaimMeasure.CLASSIFICATION)));
    }

    /** How many units are in a class: as stated, or what it follows from. */
    public Stream<Statement> count(String classificationCode) {
        var stated =
                detail(classificationCode, ClaimMeasure.CLASSIFICATION_COUNT).toList();
        return stated.isEmpty() ? countedOrLeft() : stated.stream();
    }

    /** What sources leave open of a unit's rank, whichever of them are served. */
    public Stream<Statement> openRanks(String unitCode) {
        return all.stream()
                .filter(claim -> claim.measure() == ClaimMeasure.RANK && unitCode.equals(claim.unitCode()))
                .filter(claim -> claim.valueNumber() == null);
    }

    /** A group's average in a component: as stated, or else every score in it. */
    public Stream<Statement> average(String componentCode) {
        var stated = detail(componentCode, ClaimMeasure.COMPONENT_AVERAGE)
                .filter(claim -> claim.valueNumber() != null)
                .toList();
        return stated.isEmpty()
                ? Stream.concat(detail(componentCode, ClaimMeasure.COMPONENT_SCORE), size())
                : stated.stream();
    }

    /** The statements of a kind. */
    public Stream<Statement> asserting(String assertion) {
        return all(ClaimMeasure.STATEMENT).filter(claim -> assertion.equals(claim.assertion()));
    }

    /** The classes of all units, where every class is known; else the counts of the others; with the size that both need. */
    private Stream<Statement> countedOrLeft() {
        var classes = all(ClaimMeasure.CLASSIFICATION).toList();
        var units = size().map(Statement::valueNumber).filter(Objects::nonNull).findFirst();
        var isWhole = units.filter(all -> all.intValueExact() <= classes.size()).isPresent();
        return Stream.concat(isWhole ? classes.stream() : all(ClaimMeasure.CLASSIFICATION_COUNT), size());
    }

    private boolean hasRank(String unitCode) {
        return unit(unitCode, ClaimMeasure.RANK).anyMatch(claim -> claim.valueNumber() != null);
    }

    /** The scores that are not below a unit's, its own among them. */
    public Stream<Statement> scoresFrom(String unitCode) {
        var own = unit(unitCode, ClaimMeasure.SCORE)
                .map(Statement::valueNumber)
                .filter(Objects::nonNull)
                .findFirst();
        return own.stream()
                .flatMap(score -> all(ClaimMeasure.SCORE)
                        .filter(claim -> claim.valueNumber() != null
                                && claim.valueNumber().compareTo(score) >= 0));
    }

    /** Also of those who share the last of these places. */
    private Stream<Statement> scoresTo(int rank) {
        var scores = all(ClaimMeasure.SCORE)
                .map(Statement::valueNumber)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        return scores.isEmpty()
                ? Stream.empty()
                : all(ClaimMeasure.SCORE)
                        .filter(claim -> claim.valueNumber() != null
                                && claim.valueNumber().compareTo(scores.get(Math.min(rank, scores.size()) - 1)) >= 0);
    }

    private static Stream<Statement> of(Stream<Statement> claims, ClaimMeasure... measures) {
        var asked = Set.copyOf(Arrays.asList(measures));
        return claims.filter(claim -> asked.contains(claim.measure()));
    }
}
