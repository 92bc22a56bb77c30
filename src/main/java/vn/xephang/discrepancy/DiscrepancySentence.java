package vn.xephang.discrepancy;

import java.util.stream.Collectors;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.Wording;
import vn.xephang.discrepancy.Discrepancy.Related;

/** A contradiction in a sentence that names what is compared, both figures and, where sources disagree, the sources. */
record DiscrepancySentence(Discrepancy discrepancy, Wording wording) {
    String text() {
        if (discrepancy.kind() == DiscrepancyKind.SOURCES_DISAGREE) {
            return Wording.sentence(sourcesDisagree());
        }
        if (discrepancy.rule() == DiscrepancyRule.SHARE_AGAINST_COUNTS) {
            return Wording.sentence(new ShareSentence(discrepancy, wording).text());
        }
        var statement = discrepancy.statement();
        return statement == null
                ? Wording.sentence(new RankingSentence(discrepancy, wording).text())
                : wording.of(statement.vi(), statement.en()) + " " + new StatementSentence(discrepancy, wording).text();
    }

    private String sourcesDisagree() {
        var figures = discrepancy.related().stream().map(this::source).collect(Collectors.joining("; "));
        return new DiscrepancySubject(discrepancy, wording).text()
                + wording.of(" được các nguồn nêu khác nhau: ", " differs between sources: ")
                + figures
                + ".";
    }

    private String source(Related one) {
        var inferred = one.inferred() ? wording.of(" (suy ra)", " (inferred)") : "";
        var figure = discrepancy.measure() == ClaimMeasure.RANK_CHANGE
                ? wording.moved(Integer.parseInt(one.value()))
                : wording.figure(one.value());
        return wording.name(one.code()) + wording.of(" nêu ", " has ") + figure + inferred;
    }
}
