package vn.xephang.datacheck.rule;

import java.util.Map;
import java.util.stream.Collectors;
import vn.xephang.datacheck.table.CsvRow;
import vn.xephang.datacheck.table.FigureFiles;

/** Which group each unit is in, and how many units each edition ranks in it. */
final class GroupSizes {
    private final Map<String, String> groups;
    private final Map<String, Integer> sizes;

    GroupSizes(FigureFiles files) {
        groups = files.rows("unit").stream()
                .collect(Collectors.toMap(unit -> unit.text("unit_code"), unit -> unit.text("group_code")));
        // The greatest, for sources may disagree and that is no fault.
        sizes = files.rows("group_size_claim").stream()
                .collect(Collectors.toMap(GroupSizes::ranking, claim -> claim.whole("unit_count"), Math::max));
    }

    String groupOf(CsvRow claim) {
        return claim.has("group_code") ? claim.text("group_code") : groups.getOrDefault(claim.text("unit_code"), "");
    }

    /** The edition and group of a claim about a unit or a group: {@code it-application 2019, departments}. */
    String rankingOf(CsvRow claim) {
        return ranking(claim, groupOf(claim));
    }

    /** How many units it ranks in the group; no limit where no source says. */
    int of(CsvRow claim) {
        return sizes.getOrDefault(rankingOf(claim), Integer.MAX_VALUE);
    }

    private static String ranking(CsvRow claim) {
        return ranking(claim, claim.text("group_code"));
    }

    private static String ranking(CsvRow claim, String group) {
        return "%s %s, %s".formatted(claim.text("index_code"), claim.text("year"), group);
    }
}
