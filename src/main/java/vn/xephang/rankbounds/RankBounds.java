package vn.xephang.rankbounds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.FigureStatus;
import vn.xephang.graphql.Language;
import vn.xephang.yearlyscore.ScoreKey;

/**
 * Between which ranks a unit is.
 *
 * @param worst null also where nothing bounds the rank below
 * @param absence why there are no bounds; null where there are
 * @param figures what the sentence tells of
 */
record RankBounds(
        ScoreKey key,
        @Nullable Integer best,
        @Nullable Integer worst,
        @Nullable RankBoundsAbsence absence,
        List<RankBoundsBasis> basis,
        ClassOrder classOrder,
        Figures figures) {
    public FigureStatus status() {
        return absence == null ? FigureStatus.INFERRED : FigureStatus.NOT_PUBLISHED;
    }

    public boolean assumesClassOrder() {
        return basis.contains(RankBoundsBasis.CLASSIFICATION) && classOrder == ClassOrder.ASSUMED;
    }

    String explanation(Language language) {
        return new RankBoundsSentence(this, language).text();
    }

    /**
     * The figures behind the bounds.
     *
     * @param classNameVi null where the class is unknown or disputed
     * @param openBest best rank that sources leave open; null where none does
     */
    record Figures(
            @Nullable String classNameVi,
            @Nullable String classNameEn,
            @Nullable Integer openBest,
            @Nullable Integer openWorst,
            @Nullable Integer groupSize) {
        String className(Language language) {
            return classNameVi == null || classNameEn == null ? "" : language.of(classNameVi, classNameEn);
        }
    }
}
