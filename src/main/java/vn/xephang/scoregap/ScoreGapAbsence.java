package vn.xephang.scoregap;

import vn.xephang.graphql.Language;

/** Why a gap is not known, with the sentence that says so. */
enum ScoreGapAbsence {
    SCORE_UNKNOWN("Điểm của đơn vị chưa công bố.", "The unit's score is not published."),
    RANK_UNKNOWN("Thứ hạng của đơn vị chưa rõ.", "The unit's rank is not known."),
    FIRST("Không đơn vị nào đứng trên.", "No unit stands above."),
    LAST("Không đơn vị nào đứng dưới.", "No unit stands below."),
    LEADER_UNKNOWN("Chưa rõ đơn vị nào dẫn đầu.", "The leader is not known."),
    NEIGHBOUR_UNKNOWN(
            "Có thể còn đơn vị khác ở giữa: thứ hạng liền kề chưa rõ.",
            "Another unit may stand between: the neighbouring rank is not known."),
    OTHER_SCORE_UNKNOWN(
            "Điểm của đơn vị được so sánh chưa công bố.", "The score that it would be compared with is not published."),
    CLASSIFICATION_UNKNOWN("Xếp loại của đơn vị chưa công bố.", "The unit's class is not published."),
    CLASSIFICATION_DISPUTED(
            "Các nguồn xếp loại đơn vị khác nhau, và theo nguồn được chọn thì không có loại nào trên nữa.",
            "Sources put the unit into different classes, and by the preferred one there is no better class."),
    BEST_CLASSIFICATION("Đơn vị đã ở loại cao nhất.", "The unit is in the best class."),
    MINIMUM_SCORE_UNKNOWN(
            "Mức điểm thấp nhất của loại trên chưa công bố.", "The lowest score of the class above is not published."),
    MAXIMUM_SCORE("Đơn vị đứng trên đã có điểm tối đa.", "The unit above has the highest score that can be had."),
    CONTRADICTED(
            "Điểm và thứ hạng hoặc xếp loại mâu thuẫn với nhau.", "Scores and ranks or classes contradict each other.");

    private final String vietnamese;
    private final String english;

    ScoreGapAbsence(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String sentence(Language language) {
        return language.of(vietnamese, english);
    }
}
