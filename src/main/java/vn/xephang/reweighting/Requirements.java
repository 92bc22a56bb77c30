package vn.xephang.reweighting;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.groupranking.GroupRanking;

/**
 * What a ranking with other weights rests on, held against what is published.
 *
 * @param components those of the edition
 * @param weighting null where published weights were asked for and there are none: then every component may count
 */
record Requirements(
        GroupRanking ranking,
        WeightingBasis basis,
        List<EditionComponent> components,
        @Nullable Weighting weighting) {
    /** What is in the way; empty where nothing is. */
    EnumSet<ReweightingObstacle> obstacles() {
        var obstacles = units();
        if (components.isEmpty()) {
            obstacles.add(ReweightingObstacle.COMPONENTS_UNKNOWN);
        } else if (weighting == null) {
            obstacles.add(ReweightingObstacle.WEIGHTS_NOT_PUBLISHED);
        }
        if (shortfalls().stream().anyMatch(ComponentShortfall::isShortOfScores)) {
            obstacles.add(ReweightingObstacle.COMPONENT_SCORES_MISSING);
        }
        if (shortfalls().stream().anyMatch(ComponentShortfall::maximumMissing)) {
            obstacles.add(ReweightingObstacle.MAXIMUM_SCORES_UNKNOWN);
        }
        return obstacles;
    }

    /** A ranking of some units would not be the group's, and a unit too many is of no group. */
    private EnumSet<ReweightingObstacle> units() {
        var obstacles = EnumSet.noneOf(ReweightingObstacle.class);
        var units = ranking.unitCount();
        if (units == null) {
            obstacles.add(ReweightingObstacle.GROUP_SIZE_UNKNOWN);
        } else if (ranking.entryCount() > units) {
            obstacles.add(ReweightingObstacle.GROUP_SIZE_CONTRADICTED);
        } else if (ranking.entryCount() < units) {
            obstacles.add(ReweightingObstacle.UNITS_UNKNOWN);
        }
        return obstacles;
    }

    /** Each component that counts and that something is missing of. */
    List<ComponentShortfall> shortfalls() {
        var counting = weighting == null ? components : weighting.needed();
        return counting.stream().map(this::shortfall).filter(this::isShort).toList();
    }

    private ComponentShortfall shortfall(EditionComponent component) {
        return new ComponentShortfall(
                new ComponentShortfall.Key(ranking.key(), component.code()),
                component.component(),
                ranking.entryCount() - component.unscored(),
                component.unscored(),
                basis == WeightingBasis.SHARE_OF_MAXIMUM && component.maximumScore() == null);
    }

    private boolean isShort(ComponentShortfall component) {
        var units = ranking.unitCount();
        return component.maximumMissing() || component.isShortOfScores() || units == null || component.scored() < units;
    }
}
