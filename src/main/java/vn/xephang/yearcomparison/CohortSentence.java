package vn.xephang.yearcomparison;

import java.util.ArrayList;
import java.util.Objects;
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
                                "Đơn vị không có mặt ở cả hai năm %d và %d nên không được xếp lại.",
                                "The unit is not in both rankings, %d and %d, so it is not ranked again.")
                        .formatted(from, to);
            case RANK_UNKNOWN ->
                language.of(
                                "Chưa rõ thứ hạng của đơn vị ở cả hai năm %d và %d nên không xếp lại được.",
                                "The unit's ranks of %d and %d are not both known, so it cannot be ranked again.")
                        .formatted(from, to);
            case BETTER_UNITS_UNKNOWN -> betterUnitsUnknown();
        };
    }

    private String betterUnitsUnknown() {
        var comparison = rank.unit().comparison();
        if (rank.rankFrom() == null && rank.rankTo() == null) {
            return language.of(
                            "Chưa biết hết các đơn vị xếp trên ở năm %d và năm %d có mặt ở cả hai năm hay không.",
                            "It is not known of every better unit of %d and of %d whether it is ranked in both years.")
                    .formatted(comparison.fromYear(), comparison.toYear());
        }
        return language.of(
                        "Chưa biết hết các đơn vị xếp trên ở năm %d có mặt ở cả hai năm hay không.",
                        "It is not known of every better unit of %d whether it is ranked in both years.")
                .formatted(rank.rankFrom() == null ? comparison.fromYear() : comparison.toYear());
    }

    private String computed() {
        int delta = Objects.requireNonNull(rank.unit().rankChange().delta());
        int own = Objects.requireNonNull(rank.delta());
        int left = Objects.requireNonNull(rank.left());
        int joined = Objects.requireNonNull(rank.joined());
        if (left == 0 && joined == 0) {
            return language.of(
                            "%s, đúng bằng thay đổi so với các đơn vị có mặt ở cả hai năm.",
                            "%s, all of it against the units ranked in both years.")
                    .formatted(capital(moved(delta)));
        }
        var parts = new ArrayList<String>();
        parts.add(language.of("%s so với các đơn vị có mặt ở cả hai năm", "%s against the units ranked in both years")
                .formatted(moved(own)));
        if (left > 0) {
            parts.add(because(left, language.of("đơn vị xếp trên đã rời bảng xếp hạng", "left the ranking")));
        }
        if (joined > 0) {
            parts.add(because(-joined, language.of("đơn vị mới vào hoặc trở lại xếp trên", "came in above it")));
        }
        return "%s: %s.".formatted(capital(moved(delta)), String.join("; ", parts));
    }

    private String because(int places, String what) {
        int units = Math.abs(places);
        var cause = language == Language.VI
                ? "do %d %s".formatted(units, what)
                : "because %d %s %s".formatted(units, units == 1 ? "unit" : "units", what);
        return moved(places) + " " + cause;
    }

    private String moved(int places) {
        int count = Math.abs(places);
        if (places == 0) {
            return language.of("không đổi", "unchanged");
        }
        return language == Language.VI
                ? "%s %d bậc".formatted(places > 0 ? "tăng" : "giảm", count)
                : "%s %d %s".formatted(places > 0 ? "up" : "down", count, count == 1 ? "place" : "places");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
