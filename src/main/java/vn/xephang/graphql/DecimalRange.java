package vn.xephang.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals between two bounds. */
public record DecimalRange(
        @Nullable BigDecimal gte, @Nullable BigDecimal lte) implements Range<BigDecimal> {}
