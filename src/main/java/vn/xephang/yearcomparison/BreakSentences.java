package vn.xephang.yearcomparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.xephang.claim.Numbers;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Language;
import vn.xephang.groupranking.GroupRanking;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.RankingIndex;

/** Why two years of a group do not fully compare, in words. */
record BreakSentences(
        YearComparison comparison,
        RankingIndex fromIndex,
        RankingIndex toIndex,
        List<EditionBreak> breaks,
        Language language) {
    String text(BreakReason reason) {
        return switch (reason) {
            case METHOD_CHANGED -> onTheWay(reason, "Tiêu chí xếp hạng thay đổi", "The criteria changed");
            case INDEX_CHANGED -> indexChanged();
            case GROUP_SIZE_CHANGED -> groupSizeChanged();
            case PARTIAL_COVERAGE -> partialCoverage();
            case UNIT_MERGED ->
                onTheWay(reason, "Có đơn vị sáp nhập, chia tách hoặc đổi tên", "Units were merged, split or renamed");
            case BASE_CHANGED -> onTheWay(reason, "Cơ sở tính tỷ lệ thay đổi", "What shares are shares of changed");
            case EDITION_UNKNOWN -> editionUnknown();
        };
    }

    private String indexChanged() {
        if (fromIndex.code().equals(toIndex.code())) {
            return onTheWay(BreakReason.INDEX_CHANGED, "Bộ chỉ số thay đổi", "The index changed");
        }
        return language.of(
                        "Năm %d xếp theo bộ chỉ số “%s”, năm %d theo bộ chỉ số “%s”: thứ hạng, điểm và xếp loại của hai năm không so sánh được với nhau.",
                        "The ranking of %d is by the index “%s”, that of %d by the index “%s”: their ranks, scores and classes do not compare fairly.")
                .formatted(from().year(), fromIndex.name(language), to().year(), toIndex.name(language));
    }

    private String groupSizeChanged() {
        var earlier = from().unitCount();
        var later = to().unitCount();
        if (earlier == null || later == null) {
            return onTheWay(
                    BreakReason.GROUP_SIZE_CHANGED, "Số đơn vị của nhóm thay đổi", "The number of units changed");
        }
        return language.of("Nhóm có %s năm %d và %s năm %d.", "The group had %s in %d and %s in %d.")
                .formatted(units(earlier), from().year(), units(later), to().year());
    }

    private String partialCoverage() {
        return language == Language.VI
                ? "Năm %d biết thứ hạng của %s, năm %d biết thứ hạng của %s: những đơn vị khác có thể thay đổi nhiều hơn."
                        .formatted(from().year(), ranked(from()), to().year(), ranked(to()))
                : "Ranks are known of %s in %d and of %s in %d: other units may have moved more."
                        .formatted(ranked(from()), from().year(), ranked(to()), to().year());
    }

    private String ranked(GroupRanking ranking) {
        var all = ranking.unitCount();
        var known = ranking.rankedCount();
        if (all == null) {
            return units(known)
                    + language.of(" (chưa rõ nhóm có bao nhiêu đơn vị)", " (the group's size is not published)");
        }
        if (known > all) {
            return units(known)
                    + language.of(" (nhiều hơn %s đơn vị được công bố)", " (more than the %s published)")
                            .formatted(written(all));
        }
        return known == all
                ? language.of("cả %s đơn vị", "every unit (%s)").formatted(written(all))
                : language.of("%s trong %s", "%s of %s").formatted(written(known), units(all));
    }

    private String editionUnknown() {
        var found = breaksOf(BreakReason.EDITION_UNKNOWN);
        var years = found.stream()
                .map(candidate -> String.valueOf(candidate.year()))
                .distinct()
                .toList();
        return withNotes(
                language.of(
                                "Không tìm thấy kỳ xếp hạng ngay trước kỳ năm %s nên chưa rõ trong thời gian đó tiêu chí có thay đổi hay không.",
                                "No edition was found just before that of %s, so that nobody can say whether the criteria changed meanwhile.")
                        .formatted(Wording.plain(language).list(years)),
                found);
    }

    /** What happened in editions on the way, with what is noted of it. */
    private String onTheWay(BreakReason reason, String vietnamese, String english) {
        var found = breaksOf(reason);
        return withNotes(language.of(vietnamese, english) + " " + when(found) + ".", found);
    }

    private List<EditionBreak> breaksOf(BreakReason reason) {
        return breaks.stream().filter(candidate -> candidate.reason() == reason).toList();
    }

    private String withNotes(String sentence, List<EditionBreak> found) {
        var sentences = new ArrayList<String>();
        sentences.add(sentence);
        found.stream()
                .map(candidate -> candidate.note(language))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    private String when(List<EditionBreak> found) {
        if (found.isEmpty()) {
            return language.of("trong khoảng từ năm %d đến năm %d", "between %d and %d")
                    .formatted(from().year(), to().year());
        }
        var years = found.stream()
                .map(candidate -> language.of("năm ", "") + candidate.year())
                .distinct()
                .toList();
        return language.of("", "in ") + Wording.plain(language).list(years);
    }

    private String units(int count) {
        return written(count) + language.of(" đơn vị", count == 1 ? " unit" : " units");
    }

    private String written(int count) {
        return Numbers.written(BigDecimal.valueOf(count), language);
    }

    private GroupRanking from() {
        return comparison.from();
    }

    private GroupRanking to() {
        return comparison.to();
    }
}
