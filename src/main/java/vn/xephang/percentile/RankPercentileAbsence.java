package vn.xephang.percentile;

import vn.xephang.graphql.Language;

/** Why a unit has no percentile, with the sentence that says so. */
enum RankPercentileAbsence {
    RANK_UNKNOWN("Thứ hạng của đơn vị chưa rõ.", "The unit's rank is not known."),
    GROUP_SIZE_UNKNOWN("Chưa rõ nhóm có bao nhiêu đơn vị.", "How many units the group has is not known."),
    CONTRADICTED(
            "Thứ hạng đã biết và số đơn vị của nhóm mâu thuẫn với nhau.",
            "The known ranks and the size of the group contradict each other.");

    private final String vietnamese;
    private final String english;

    RankPercentileAbsence(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String sentence(Language language) {
        return language.of(vietnamese, english);
    }
}
