package vn.xephang.rankingindex;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One index in one year. */
public record Edition(
        String indexCode,
        int year,
        @Nullable LocalDate publishedOn,
        Comparability comparabilityWithPrevious,
        List<BreakReason> reasons,
        @Nullable String noteVi,
        @Nullable String noteEn) {
    EditionKey key() {
        return new EditionKey(indexCode, year);
    }
}
