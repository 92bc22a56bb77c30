package vn.xephang.source;

import org.jspecify.annotations.Nullable;

/** An article or an official document. */
public record Source(
        String sourceCode,
        SourceKind kind,
        String title,
        @Nullable String titleEn,
        String publisher,
        @Nullable String url,
        @Nullable String documentNumber,
        @Nullable String publishedOn,
        boolean isInferred,
        @Nullable String note) {
    public String code() {
        return sourceCode;
    }

    public boolean inferred() {
        return isInferred;
    }
}
