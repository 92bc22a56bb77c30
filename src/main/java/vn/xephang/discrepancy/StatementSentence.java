package vn.xephang.discrepancy;

import java.util.function.Function;
import vn.xephang.claim.Wording;
import vn.xephang.discrepancy.Discrepancy.Related;

/** What contradicts a statement, as the sentence after it. */
record StatementSentence(Discrepancy discrepancy, Wording wording) {
    /** More names than this make no sentence: the claims have them all. */
    private static final int MOST_NAMES = 5;

    String text() {
        return wording.of("Nhưng ", "But ")
                + switch (discrepancy.rule()) {
                    case AWARDS_AGAINST_NAMES -> names();
                    case LEVEL_AGAINST_LEADER -> level();
                    case PRAISE_AGAINST_CLIMBS -> climbs();
                    case LEADERS_AGAINST_RANKS -> ranks();
                    case LEADERS_AGAINST_CLASSES ->
                        all(wording.of("%s được xếp loại %s", "%s is rated %s"), Related::value);
                    case TOTAL_AGAINST_COUNTS -> total();
                    default ->
                        all(wording.of("%s đã đăng số liệu trước đó", "%s already printed figures of it"), one -> "");
                }
                + ".";
    }

    private String names() {
        var names = wording.list(discrepancy.related().stream()
                .map(one -> wording.name(one.code()))
                .toList());
        var count = discrepancy.related().size();
        return wording.of("nguồn nêu tên %d đơn vị".formatted(count), "the source names %d".formatted(count))
                + (count > MOST_NAMES ? "" : ": " + names);
    }

    private String level() {
        return wording.of(
                        "đơn vị đứng đầu %s, %s, chỉ đạt %s điểm, nên không đơn vị nào trong nhóm đạt mức đó",
                        "the leader of %s, %s, has only %s points, so nobody in that group reaches that level")
                .formatted(
                        group(),
                        wording.name(discrepancy.related().get(0).code()),
                        wording.figure(discrepancy.computed()));
    }

    private String climbs() {
        return wording.of("trong ", "in ")
                + group()
                + ", "
                + each(one -> wording.of(
                                "%s tăng %s bậc",
                                one.value().equals("1") ? "%s climbed %s place" : "%s climbed %s places")
                        .formatted(wording.name(one.code()), one.value()))
                + wording.of(" so với năm ", " since ")
                + discrepancy.sinceYear();
    }

    /** The values are pairs of ranks, as in 4 → 1. */
    private String ranks() {
        return wording.of("so với năm ", "since ")
                + discrepancy.sinceYear()
                + " "
                + each(one -> wording.of("%s đi từ hạng %s đến hạng %s", "%s went from rank %s to rank %s")
                        .formatted(
                                wording.name(one.code()),
                                one.value().replaceFirst(" .*", ""),
                                one.value().replaceFirst(".* ", "")));
    }

    private String total() {
        return wording.of("số liệu đã biết của các nhóm cộng lại là ", "what is known of the groups adds up to ")
                + wording.figure(discrepancy.computed())
                + (discrepancy.related().isEmpty() ? "" : " (" + all("%s: %s", Related::value) + ")");
    }

    private String group() {
        return wording.group(String.valueOf(discrepancy.groupCode()));
    }

    private String each(Function<Related, String> words) {
        return wording.list(discrepancy.related().stream().map(words).toList());
    }

    private String all(String template, Function<Related, String> value) {
        return each(one -> template.formatted(wording.name(one.code()), wording.figure(value.apply(one))));
    }
}
