package vn.xephang.rankbounds;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Language;

/** The bounds of a rank, or why there are none, in a sentence or two. */
record RankBoundsSentence(RankBounds bounds, Language language) {
    String text() {
        var absence = bounds.absence();
        return absence == null ? range() + ": " + grounds() + "." + classOrder() : none(absence);
    }

    private String range() {
        var best = bounds.best();
        var worst = bounds.worst();
        if (worst == null) {
            return language.of(
                            "Thứ hạng chưa công bố nhưng từ hạng %d trở xuống",
                            "The rank is not published but is %d or worse")
                    .formatted(best);
        }
        if (worst.equals(best)) {
            return language.of(
                            "Thứ hạng chưa công bố nhưng chỉ có thể là %d",
                            "The rank is not published but can only be %d")
                    .formatted(best);
        }
        return language.of(
                        "Thứ hạng chưa công bố nhưng nằm trong khoảng từ %d đến %d",
                        "The rank is not published but lies between %d and %d")
                .formatted(best, worst);
    }

    private String grounds() {
        return bounds.basis().stream().map(this::ground).collect(Collectors.joining("; "));
    }

    private String ground(RankBoundsBasis basis) {
        var figures = bounds.figures();
        return switch (basis) {
            case CLASSIFICATION ->
                language.of(
                                "theo xếp loại %s của đơn vị và những gì đã biết về xếp loại trong nhóm",
                                "by the unit's class, %s, and what is known of the group's classes")
                        .formatted(figures.className(language));
            case OPEN_CLAIM ->
                language.of("nguồn để ngỏ từ hạng %d đến hạng %d", "sources leave ranks %d to %d open")
                        .formatted(figures.openBest(), figures.openWorst());
            case SCORE ->
                language.of(
                        "theo điểm của đơn vị so với điểm đã biết của các đơn vị khác",
                        "by the unit's score beside the known scores of others");
            case TAKEN_RANKS -> language.of("các hạng khác đã có đơn vị khác giữ", "other units hold other ranks");
            case GROUP_SIZE -> groupSize(figures.groupSize());
        };
    }

    private String groupSize(@Nullable Integer size) {
        var units = size != null && size == 1 ? "the group has %d unit" : "the group has %d units";
        return language.of("nhóm có %d đơn vị", units).formatted(size);
    }

    /** Says how sure it is that classes follow scores, where that matters. */
    private String classOrder() {
        if (!bounds.basis().contains(RankBoundsBasis.CLASSIFICATION)) {
            return "";
        }
        return switch (bounds.classOrder()) {
            case STATED ->
                language.of(
                        " Mức điểm thấp nhất của từng loại đã được công bố.",
                        " The lowest score of each class is published.");
            case CONFIRMED ->
                language.of(
                        " Số liệu đã công bố của kỳ xếp hạng này cho thấy xếp loại đi theo điểm.",
                        " The published figures of this edition show classes following scores.");
            case ASSUMED, CONTRADICTED ->
                language.of(
                        " Điều này dựa trên giả định rằng xếp loại đi theo điểm; chưa có số liệu nào của kỳ xếp hạng này cho thấy"
                                + " điều đó hay điều ngược lại.",
                        " This assumes that classes follow scores; no published figures of this edition show that they do, or"
                                + " that they do not.");
        };
    }

    private String none(RankBoundsAbsence absence) {
        return switch (absence) {
            case RANK_KNOWN ->
                language.of(
                        "Thứ hạng đã biết nên không cần suy ra khoảng.",
                        "The rank is known, so that it needs no bounds.");
            case CLASSIFICATION_UNKNOWN ->
                language.of(
                        "Xếp loại chưa công bố và không có số liệu nào khác giới hạn thứ hạng.",
                        "The class is not published, and no other figure bounds the rank.");
            case CLASSIFICATION_DISPUTED ->
                language.of(
                        "Các nguồn đưa ra xếp loại khác nhau nên không suy ra được thứ hạng.",
                        "Sources state different classes, so that nothing follows for the rank.");
            case NOTHING_FOLLOWS ->
                language.of(
                                "Đơn vị xếp loại %s, nhưng những gì đã biết về xếp loại trong nhóm chưa loại trừ được thứ hạng nào.",
                                "The unit's class is %s, but what is known of the group's classes rules out no rank.")
                        .formatted(bounds.figures().className(language));
            case CLASSES_DO_NOT_FOLLOW_SCORES ->
                language.of(
                        "Số liệu của kỳ xếp hạng này cho thấy xếp loại không đi theo điểm nên không suy ra được thứ hạng.",
                        "Figures of this edition show that classes do not follow scores, so that nothing follows for the rank.");
            case CONTRADICTED ->
                language.of(
                        "Các số liệu của bảng xếp hạng này mâu thuẫn với nhau nên không suy ra được thứ hạng.",
                        "The figures of this ranking contradict each other, so that nothing follows for the rank.");
        };
    }
}
