package vn.xephang.discrepancy;

import java.util.List;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.Term;
import vn.xephang.claim.Wording;
import vn.xephang.discrepancy.Discrepancy.Related;

/** A figure of a ranking that others contradict. */
record RankingSentence(Discrepancy discrepancy, Wording wording) {
    String text() {
        return new DiscrepancySubject(discrepancy, wording).text()
                + wording.of(" được công bố là ", " is reported as ")
                + reported()
                + wording.of(", nhưng ", ", but ")
                + other()
                + ".";
    }

    private String reported() {
        var reported = String.valueOf(discrepancy.reported());
        return switch (discrepancy.rule()) {
            case TREND_AGAINST_AVERAGES -> wording.name(Term.trend(reported));
            case CLASS_AGAINST_SCORE -> wording.name(Term.classification(String.valueOf(discrepancy.detailCode())));
            case RANK_ORDER_AGAINST_SCORES ->
                wording.of("%s với %s điểm", "%s with %s points").formatted(wording.figure(reported), value(0));
            default -> figure(reported);
        };
    }

    private String other() {
        var computed = figure(String.valueOf(discrepancy.computed()));
        return switch (discrepancy.rule()) {
            case RANK_AGAINST_SCORES ->
                wording.of("điểm số đã công bố cho hạng ", "the published scores give rank ") + computed;
            case RANK_ORDER_AGAINST_SCORES ->
                wording.of("%s chỉ có %s điểm lại được xếp hạng %s", "%s with only %s points is reported to rank %s")
                        .formatted(wording.name(related().get(1).code()), value(1), computed);
            case RANK_ABOVE_BETTER_SCORES -> aboveBetterScores();
            case RANK_BEYOND_GROUP ->
                wording.of("nhóm chỉ có %s đơn vị", "the group has only %s units")
                        .formatted(computed);
            case RANK_CHANGE_AGAINST_RANKS ->
                wording.of("từ hạng %s đến hạng %s là %s", "from rank %s to rank %s is %s")
                        .formatted(value(0), value(1), computed);
            case CLASS_AGAINST_SCORE ->
                wording.of(
                                "với %s điểm thì theo ngưỡng đã công bố là loại %s",
                                "at %s points the published thresholds give %s")
                        .formatted(value(0), wording.name(related().get(0).code()));
            case SIZE_AGAINST_COUNTS ->
                wording.of("các loại (%s) cộng lại là %s", "the classes (%s) add up to %s")
                        .formatted(parts(), computed);
            case COUNT_AGAINST_CLASSES ->
                wording.of("số đơn vị được biết ở loại này là ", "the units known to be in the class number ")
                        + computed;
            case AVERAGE_AGAINST_SCORES ->
                wording.of("bình quân điểm của các đơn vị là ", "the units' scores average ") + computed;
            case TREND_AGAINST_AVERAGES ->
                wording.of("điểm bình quân đi từ %s năm %d đến %s", "the average went from %s in %d to %s")
                        .formatted(value(0), discrepancy.sinceYear(), value(1));
            default -> wording.of("các số liệu khác cho ", "other figures give ") + computed;
        };
    }

    private String aboveBetterScores() {
        var best = Integer.parseInt(String.valueOf(discrepancy.computed()));
        return wording.of(
                        "có %s cao hơn mức %s điểm của đơn vị này, nên cao nhất cũng chỉ có thể xếp hạng %d",
                        "%s more than its %s points, so that it ranks %d at best")
                .formatted(
                        wording.of(
                                (best - 1) + " đơn vị đạt điểm", Wording.counted(best - 1, "unit has", "units have")),
                        value(0),
                        best);
    }

    /** A change of rank is told in words, any other figure as it is. */
    private String figure(String value) {
        return discrepancy.measure() == ClaimMeasure.RANK_CHANGE
                ? wording.moved(Integer.parseInt(value))
                : wording.figure(value);
    }

    private String parts() {
        return String.join(
                "; ",
                related().stream()
                        .map(one -> wording.name(one.code()) + ": " + wording.figure(one.value()))
                        .toList());
    }

    private List<Related> related() {
        return discrepancy.related();
    }

    private String value(int place) {
        return wording.figure(related().get(place).value());
    }
}
