package vn.xephang.reweighting;

import vn.xephang.graphql.Language;

/** How the figures of a ranking with other weights come about, in sentences. */
record MethodSentence(ReweightedRanking ranking, Language language) {
    String text() {
        return score() + ranks() + (ranking.weighting().range() == null ? "" : range());
    }

    private String score() {
        return switch (ranking.basis()) {
            case SHARE_OF_MAXIMUM ->
                language.of(
                        "Điểm là bình quân theo trọng số của tỷ lệ phần trăm điểm đạt được so với điểm tối đa ở từng chỉ số thành phần.",
                        "The score is the weighted mean of the percentages of the highest score that a unit reached in each component.");
            case POINTS ->
                language.of(
                        "Điểm là bình quân theo trọng số của điểm công bố ở từng chỉ số thành phần.",
                        "The score is the weighted mean of the published points in each component.");
        };
    }

    private String ranks() {
        return language.of(
                " Thứ hạng tính từ điểm chưa làm tròn; điểm bằng nhau thì cùng hạng (1, 2, 2, 4).",
                " Ranks follow from the scores before rounding; equal scores share a rank (1, 2, 2, 4).");
    }

    private String range() {
        return language.of(
                " Hạng tốt nhất và kém nhất được tìm trên mọi bộ trọng số trong khoảng đã nêu bằng phương pháp nhánh cận với số nguyên;"
                        + " khi chưa chứng minh được thì kèm cận không thể vượt qua.",
                " The best and worst ranks are looked for over all weights of the range by branch and bound, in whole numbers;"
                        + " where they are not proved, a bound is given that no weights pass.");
    }
}
