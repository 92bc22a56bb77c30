package vn.xephang.claim;

import org.jspecify.annotations.Nullable;

/** One source's statement of one figure. */
public record Claim(
        String figureCode,
        String sourceCode,
        String value,
        FigureStatus status,
        boolean isPreferred,
        ClaimMeasure measure,
        @Nullable String detailCode,
        @Nullable String note) {
    public boolean preferred() {
        return isPreferred;
    }

    public @Nullable String detail() {
        return detailCode;
    }
}
