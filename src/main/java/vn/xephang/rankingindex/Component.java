package vn.xephang.rankingindex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Named;

/** A partial index of an edition. */
public record Component(
        String indexCode,
        int year,
        String componentCode,
        String nameVi,
        String nameEn,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal maximumScore)
        implements Named {
    public String code() {
        return componentCode;
    }
}
