package vn.xephang.discrepancy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.xephang.claim.Numbers;
import vn.xephang.claim.Wording;

/** A share that is not the quotient of the two figures printed with it. */
record ShareSentence(Discrepancy discrepancy, Wording wording) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String text() {
        var numerator = Objects.requireNonNull(discrepancy.numerator());
        var reported = new BigDecimal(Objects.requireNonNull(discrepancy.reported()));
        return new DiscrepancySubject(discrepancy, wording).text()
                + wording.of(" được công bố là ", " is reported as ")
                + wording.percent(reported)
                + wording.of(", nhưng ", ", but ")
                + written(numerator)
                + wording.of(" trên ", " of ")
                + written(Objects.requireNonNull(discrepancy.denominator()))
                + wording.of(" là ", " is ")
                + wording.percent(new BigDecimal(Objects.requireNonNull(discrepancy.computed())))
                + needed(numerator, reported)
                + ".";
    }

    /** The base that would make the reported share right. */
    private String needed(BigDecimal numerator, BigDecimal reported) {
        if (reported.signum() == 0) {
            return "";
        }
        var base = numerator.multiply(HUNDRED).divide(reported, 0, RoundingMode.HALF_UP);
        return wording.of("; muốn là %s thì cơ sở tính phải khoảng %s", "; %s would need a base of about %s")
                .formatted(wording.percent(reported), written(base));
    }

    private String written(BigDecimal value) {
        return Numbers.written(value, wording.language());
    }
}
