package vn.xephang.portal;

import java.math.BigDecimal;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/**
 * The words for what a metric counts.
 *
 * @param isRank whether a smaller number is better; the name then stands before the number
 */
record MeasurementUnit(
        String measurementUnit,
        String nameVi,
        String nameEn,
        String nameEnOne,
        String differenceVi,
        String differenceEn,
        String differenceEnOne,
        boolean isRank) {
    static MeasurementUnit plain(String code) {
        return new MeasurementUnit(code, code, code, code, code, code, code, false);
    }

    /** A value with its unit: 48%, 1,632 services, 1 service, rank 4. */
    String value(BigDecimal value, Language language) {
        var name = language.of(nameVi, isOne(value) ? nameEnOne : nameEn);
        var number = Numbers.written(value, language);
        if (isRank) {
            return name + " " + number;
        }
        return number + (name.equals("%") ? "" : " ") + name;
    }

    /** A difference with its unit, in percentage points for percent. */
    String difference(BigDecimal difference, Language language) {
        return Numbers.written(difference, language)
                + " "
                + language.of(differenceVi, isOne(difference) ? differenceEnOne : differenceEn);
    }

    /** Whether a value that grew by so much is called higher: from rank 1 to rank 4 is down. */
    boolean isUp(BigDecimal difference) {
        return difference.signum() > 0 != isRank;
    }

    private static boolean isOne(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) == 0;
    }
}
