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

    /** "Publisher: Title, 2020-10-30", the date as exact as it is known. */
    public String words() {
        var day = String.valueOf(publishedOn);
        var date = publishedOnPrecision == null
                ? ""
                : switch (publishedOnPrecision) {
                    case DAY -> ", " + day;
                    case MONTH -> ", " + day.substring(0, "2020-10".length());
                    case YEAR -> ", " + day.substring(0, "2020".length());
                    case BEFORE -> "";
                };
        return publisher + ": " + title + date;
    }

    public boolean inferred() {
        return isInferred;
    }
}
