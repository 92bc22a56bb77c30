package vn.xephang.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.DatePrecision;

/** An article or an official document. */
public record Source(
        String sourceCode,
        SourceKind kind,
        String title,
        @Nullable String titleEn,
        String publisher,
        @Nullable String url,
        @Nullable String documentNumber,
        @Nullable LocalDate publishedOn,
        @Nullable DatePrecision publishedOnPrecision,
        boolean isInferred,
        @Nullable String citedInSourceCode,
        @Nullable String note) {
    public String code() {
        return sourceCode;
    }

    public boolean inferred() {
        return isInferred;
    }
}
