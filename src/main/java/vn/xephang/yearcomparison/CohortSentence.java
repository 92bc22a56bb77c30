package vn.xephang.yearcomparison;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xephang.claim.Wording;
import vn.xephang.graphql.Language;

/** How much of a rank change is the unit's own, in a sentence. */
record CohortSentence(CohortRank rank, Language language) {
    String text() {
        int from = rank.unit().comparison().fromYear();
        int to = rank.unit().comparison().toYear();
        return switch (rank.status()) {
            case COMPUTED -> computed();
            case NOT_IN_COHORT ->
                language.of(
                                "Đơn vị chỉ có mặt ở một trong hai năm %d và %d nên không xếp lại.",
                                "The unit is in only one of the rankings of %d and %d, so it is not ranked again.")
                        .formatted(from, to);
            case RANK_UNKNOWN ->
                language.of(
                                "Chưa biết đủ thứ hạng của đơn vị trong hai năm %d và %d nên không xếp lại được.",
                                "The unit's ranks of %d and %d are not both known, so it cannot be ranked again.")
                        .formatted(from, to);
            case BETTER_UNITS_UNKNOWN -> betterUnitsUnknown();
        };
    }

    private String betterUnitsUnknown() {
        var comparison = rank.unit().comparison();
        var years = Stream.of(
                        rank.rankFrom() == null ? comparison.fromYear() : null,
                        rank.rankTo() == null ? comparison.toYear() : null)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(language.of(" và năm ", " and of ")));
        return language.of(
                        "Không xếp lại được: chưa biết hết các đơn vị xếp trên của năm %s, hoặc chưa rõ chúng có thứ hạng ở cả hai năm hay không.",
                        "Not ranked again: of %s not every better unit is known, or not whether it is ranked in both years.")
                .formatted(years);
    }

    private String computed() {
        int delta = Objects.requireNonNull(rank.unit().rankChange().delta());
        int own = Objects.requireNonNull(rank.delta());
        int left = Objects.requireNonNull(rank.left());
        int joined = Objects.requireNonNull(rank.joined());
        if (left == 0 && joined == 0) {
            return language.of(
                            "%s: không có đơn vị xếp trên nào rời đi hay mới vào.",
                            "%s: no better unit left and none came in.")
                    .formatted(capital(moved(delta)));
        }
        var parts = new ArrayList<String>();
        parts.add(language.of("%s so với các đơn vị có mặt ở cả hai năm", "%s against the units ranked in both years")
                .formatted(moved(own)));
        if (left > 0) {
            parts.add(because(left, language.of("đơn vị xếp trên đã rời bảng xếp hạng", "left the ranking")));
        }
        if (joined > 0) {
            parts.add(because(-joined, language.of("đơn vị mới vào hoặc trở lại xếp trên", "came in")));
        }
        return "%s: %s.".formatted(capital(moved(delta)), String.join("; ", parts));
    }

    private String because(int places, String what) {
        int units = Math.abs(places);
        var cause = language == Language.VI
                ? "do %d %s".formatted(units, what)
                : "because %s %s".formatted(Wording.counted(units, "better unit", "better units"), what);
        return moved(places) + " " + cause;
    }

    private String moved(int places) {
        return Wording.plain(language).moved(places);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
