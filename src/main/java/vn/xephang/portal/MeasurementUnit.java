package vn.xephang.portal;

import java.math.BigDecimal;
import vn.xephang.claim.Numbers;
import vn.xephang.graphql.Language;

/** The words for what a metric counts. */
record MeasurementUnit(
        String measurementUnit,
        String nameVi,
        String nameEn,
        String nameEnOne,
        String differenceVi,
        String differenceEn) {
    static MeasurementUnit plain(String code) {
        return new MeasurementUnit(code, code, code, code, code, code);
    }

    /** A value with its unit: 48 %, 1,632 services, 1 service; an English percentage stands without a space. */
    String value(BigDecimal value, Language language) {
        var name = language.of(nameVi, value.compareTo(BigDecimal.ONE) == 0 ? nameEnOne : nameEn);
        var space = language == Language.EN && name.equals("%") ? "" : " ";
        return Numbers.written(value, language) + space + name;
    }

    /** A difference with its unit, in percentage points for percent. */
    String difference(BigDecimal difference, Language language) {
        return Numbers.written(difference, language) + " " + language.of(differenceVi, differenceEn);
    }
}
