package vn.xephang.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.fact.FactFigure.Role;
import vn.xephang.graphql.Language;

/** A fact of a ranking in a sentence. */
record FactSentence(Fact fact, Wording wording) {
    String text() {
        return Wording.sentence(
                switch (fact.kind()) {
                    case LEADER -> leader();
                    case LEADERS_UNCHANGED -> leadersUnchanged();
                    case BIGGEST_CLIMB, BIGGEST_FALL -> biggestMove();
                    case FIRST_TIME_IN_TOP -> firstTime();
                    case CLASS_EMPTIED -> emptied();
                    case CLASS_COUNT_CHANGED -> countChanged();
                    case CLASS_CONCENTRATED_IN_ONE_PARENT -> concentrated();
                    default -> throw new IllegalStateException("Told by what it is about: " + fact.kind());
                });
    }

    private String leader() {
        var several = fact.unitCodes().size() > 1;
        var score = fact.has(Role.SCORE)
                ? wording.of(" với %s điểm", " with %s points").formatted(figure(Role.SCORE))
                : "";
        return wording.of(
                        several ? "năm %d, %s cùng dẫn đầu %s%s." : "năm %d, %s dẫn đầu %s%s.",
                        several ? "in %d, %s shared the lead of %s%s." : "in %d, %s led %s%s.")
                .formatted(fact.year(), units(), group(), score);
    }

    private String leadersUnchanged() {
        var places = Integer.parseInt(fact.figure(Role.PLACES));
        return places == 1
                ? wording.of("%s dẫn đầu %s cả năm %d lẫn năm %d.", "%s led %s in both %d and %d.")
                        .formatted(units(), group(), fact.sinceYear(), fact.year())
                : wording.of(
                                "%d đơn vị dẫn đầu %s năm %d cũng là %d đơn vị dẫn đầu năm %d: %s.",
                                "the first %d of %s in %d were also the first %d in %d: %s.")
                        .formatted(places, group(), fact.year(), places, fact.sinceYear(), units());
    }

    private String biggestMove() {
        var climbed = fact.kind() == FactKind.BIGGEST_CLIMB;
        var places = Math.abs(Integer.parseInt(fact.figure(Role.RANK_CHANGE)));
        return wording.of(
                        "năm %4$d, %1$s %2$s nhiều nhất %3$s: %5$d bậc so với năm %6$d%7$s.",
                        "in %4$d, %1$s %2$s most %3$s: %5$s since %6$d%7$s.")
                .formatted(
                        units(),
                        wording.of(climbed ? "tăng hạng" : "giảm hạng", climbed ? "climbed" : "fell"),
                        among(),
                        fact.year(),
                        wording.language() == Language.VI ? places : Wording.counted(places, "place", "places"),
                        fact.sinceYear(),
                        ranks());
    }

    /** Of whom it is the most: of the group only where every rank of both years is known. */
    private String among() {
        return fact.isComplete()
                ? wording.of("trong " + group(), "in " + group())
                : wording.of(
                                "trong số %d đơn vị của %s được công bố thứ hạng cả hai năm",
                                "among the %d units of %s whose ranks of both years are published")
                        .formatted(fact.comparedCount(), group());
    }

    private String ranks() {
        return fact.unitCodes().size() > 1
                ? ""
                : wording.of(" (từ hạng %s đến hạng %s)", " (from rank %s to rank %s)")
                        .formatted(fact.figure(Role.PREVIOUS_RANK), fact.figure(Role.RANK));
    }

    private String firstTime() {
        var first = fact.figure(Role.PLACES).equals("1");
        return wording.of(
                        first
                                ? "năm %1$d, %2$s lần đầu dẫn đầu %4$s, tính từ kỳ xếp hạng năm %5$d."
                                : "năm %1$d, %2$s lần đầu vào tốp %3$s của %4$s, tính từ kỳ xếp hạng năm %5$d: hạng %6$s.",
                        first
                                ? "in %1$d, %2$s led %4$s for the first time in the editions from %5$d on."
                                : "in %1$d, %2$s was among the first %3$s of %4$s for the first time in the editions from %5$d on:"
                                        + " rank %6$s.")
                .formatted(
                        fact.year(),
                        units(),
                        fact.figure(Role.PLACES),
                        group(),
                        fact.sinceYear(),
                        fact.figure(Role.RANK));
    }

    private String emptied() {
        var previous = Integer.parseInt(fact.figure(Role.PREVIOUS_COUNT));
        return wording.of(
                        "năm %d, %s không còn đơn vị nào xếp loại %s; năm %d có %s.",
                        "in %d, no unit of %s was rated %s any more; in %d there %s.")
                .formatted(
                        fact.year(),
                        group(),
                        classification(),
                        fact.sinceYear(),
                        wording.of(previous + " đơn vị", previous == 1 ? "was 1" : "were " + previous));
    }

    private String countChanged() {
        var previous = Integer.parseInt(fact.figure(Role.PREVIOUS_COUNT));
        var now = Integer.parseInt(fact.figure(Role.COUNT));
        return wording.of(
                        "số đơn vị xếp loại %s trong %s %s từ %d năm %d %s %d năm %d.",
                        "the number of units rated %s in %s %s from %d in %d%s to %d in %d.")
                .formatted(
                        classification(),
                        group(),
                        now > previous ? wording.of("tăng", "rose") : wording.of("giảm", "fell"),
                        previous,
                        fact.sinceYear(),
                        wording.of(now > previous ? "lên" : "xuống", ""),
                        now,
                        fact.year());
    }

    private String concentrated() {
        var parent = wording.name(Term.unit(fact.unitCodes().get(0)));
        return wording.of(
                        "cả %s đơn vị xếp loại %s trong %s năm %d đều thuộc địa bàn của %s: %s.",
                        (fact.figure(Role.COUNT).equals("2") ? "both units" : "all %1$s units")
                                + " rated %2$s in %3$s in %4$d were in the area of %5$s: %6$s.")
                .formatted(fact.figure(Role.COUNT), classification(), group(), fact.year(), parent, units(1));
    }

    private String group() {
        return wording.group(String.valueOf(fact.groupCode()));
    }

    private String classification() {
        return wording.name(Term.classification(fact.detail()));
    }

    private String units() {
        return units(0);
    }

    private String units(int from) {
        List<String> codes = fact.unitCodes().subList(from, fact.unitCodes().size());
        return wording.list(
                codes.stream().map(code -> wording.name(Term.unit(code))).toList());
    }

    private @Nullable String figure(Role role) {
        return wording.figure(fact.figure(role));
    }
}
