package vn.xephang.reweighting;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.xephang.graphql.Language;

/** What is in the way of a ranking with other weights, in a sentence each. */
record ObstacleSentence(ReweightingRefusal refusal, Language language) {
    String text(ReweightingObstacle obstacle) {
        var ranking = refusal.ranking();
        return switch (obstacle) {
            case GROUP_SIZE_UNKNOWN ->
                language.of(
                        "Chưa nguồn nào cho biết nhóm có bao nhiêu đơn vị, nên không rõ có còn đơn vị nào khác hay không.",
                        "No source says how many units the group has, so that there may be others.");
            case GROUP_SIZE_CONTRADICTED ->
                language.of(
                                "Số liệu nói đến %d đơn vị, nhưng nhóm được nêu là có %d đơn vị.",
                                "Figures speak of %d units, but the group is stated to have %d.")
                        .formatted(ranking.entryCount(), ranking.unitCount());
            case UNITS_UNKNOWN ->
                language.of("Mới biết %d trong %d đơn vị của nhóm.", "Units of the group known by name: %d of %d.")
                        .formatted(ranking.entryCount(), ranking.unitCount());
            case COMPONENTS_UNKNOWN ->
                language.of(
                        "Chưa nguồn nào nêu các chỉ số thành phần của kỳ xếp hạng này.",
                        "No source names the components of this edition.");
            case WEIGHTS_NOT_PUBLISHED ->
                language.of(
                        "Trọng số của các chỉ số thành phần chưa được công bố; có thể tự nêu trọng số.",
                        "The weights of the components are not published; you can give weights of your own.");
            case COMPONENT_SCORES_MISSING ->
                language.of("Chưa công bố điểm của mọi đơn vị ở: %s.", "Not every unit's score is published in: %s.")
                        .formatted(list(ComponentShortfall::isShortOfScores, true));
            case MAXIMUM_SCORES_UNKNOWN ->
                language.of(
                                "Chưa công bố điểm tối đa của: %s. Với POINTS, trọng số nhân thẳng với điểm và không cần điểm tối đa.",
                                "The highest score is not published of: %s. With POINTS the weights apply to the points as they are, without it.")
                        .formatted(list(ComponentShortfall::maximumMissing, false));
        };
    }

    private String list(Predicate<ComponentShortfall> which, boolean isCounted) {
        return refusal.components().stream()
                .filter(which)
                .map(component -> component.component().name(language) + (isCounted ? counted(component) : ""))
                .collect(Collectors.joining(", "));
    }

    private String counted(ComponentShortfall component) {
        return language.of(" (%d/%d đơn vị đã biết)", " (%d of %d known units)")
                .formatted(component.scored(), component.scored() + component.unscored());
    }
}
