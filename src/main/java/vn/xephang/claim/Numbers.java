package vn.xephang.claim;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.xephang.graphql.Language;

/** Numbers as people write them: 1.682 and 44,77 in Vietnamese, 1,682 and 44.77 in English. */
public final class Numbers {
    private Numbers() {}

    public static String written(BigDecimal value, Language language) {
        // The locale's symbols alone: a JDK without Vietnamese locale data would write English numbers.
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(value.scale(), 0));
        format.setMaximumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value);
    }
}
