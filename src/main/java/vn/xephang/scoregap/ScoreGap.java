package vn.xephang.scoregap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/**
 * The points between a unit's score and another.
 *
 * @param score the other score
 * @param rank the rank that has it; null where it is a class's lowest
 * @param enough points that are certainly enough where they are not known exactly; null where nothing tells
 * @param enoughScore the score that tells
 */
record ScoreGap(
        Kind kind,
        FigureStatus status,
        @Nullable ScoreGapAbsence absence,
        @Nullable BigDecimal points,
        @Nullable BigDecimal score,
        @Nullable Integer rank,
        @Nullable BigDecimal enough,
        @Nullable BigDecimal enoughScore) {
    static ScoreGap absent(Kind kind, ScoreGapAbsence absence) {
        return bounded(kind, absence, null, null);
    }

    static ScoreGap bounded(
            Kind kind, ScoreGapAbsence absence, @Nullable BigDecimal enough, @Nullable BigDecimal enoughScore) {
        return new ScoreGap(kind, FigureStatus.NOT_PUBLISHED, absence, null, null, null, enough, enoughScore);
    }

    static ScoreGap known(Kind kind, BigDecimal points, BigDecimal score, @Nullable Integer rank, boolean isDisputed) {
        var status = isDisputed ? FigureStatus.CONFLICTING : FigureStatus.COMPUTED;
        return new ScoreGap(kind, status, null, points, score, rank, null, null);
    }

    String explanation(Language language) {
        if (absence != null || points == null || score == null) {
            return absence == null ? "" : absence.sentence(language) + enough(language);
        }
        return language.of(kind.vietnamese, kind.english)
                .formatted(Numbers.written(points, language), Numbers.written(score, language), rank, noun(points));
    }

    private String enough(Language language) {
        return enough == null || enoughScore == null
                ? ""
                : language.of(
                                " Thêm %s điểm thì chắc chắn đủ: đơn vị thấp điểm nhất đã biết của loại đó có %s điểm.",
                                " With %1$s more %3$s it would have been reached for certain: the lowest score known in that class"
                                        + " is %2$s.")
                        .formatted(
                                Numbers.written(enough, language),
                                Numbers.written(enoughScore, language),
                                noun(enough));
    }

    /** One point, but 1.00 points. */
    private static String noun(BigDecimal points) {
        return points.equals(BigDecimal.ONE) ? "point" : "points";
    }

    /** What a gap is to, with its sentence: the points, the other score, its rank. */
    enum Kind {
        NEXT_RANK(
                "Thêm %s điểm thì đơn vị bằng điểm (%s) và cùng giữ hạng %d.",
                "With %1$s more %4$s the unit would have had the score (%2$s) of rank %3$d and shared that rank."),
        OVERTAKING(
                "Thêm %s điểm thì đơn vị vượt mức %s điểm và giữ hạng %d mà không chung với ai.",
                "With %1$s more %4$s the unit would have passed %2$s points and had rank %3$d to itself."),
        NEXT_CLASSIFICATION(
                "Thêm %s điểm thì đơn vị đạt mức thấp nhất (%s điểm) của loại trên.",
                "With %1$s more %4$s the unit would have reached the lowest score (%2$s) of the class above."),
        LEADER("Kém đơn vị dẫn đầu %s điểm; đơn vị dẫn đầu có %s điểm.", "%1$s %4$s behind the leader, who has %2$s."),
        BEHIND("Hơn %s điểm so với mức %s điểm của hạng %d.", "%1$s %4$s ahead of the score (%2$s) of rank %3$d.");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }
}
