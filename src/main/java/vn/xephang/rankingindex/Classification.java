package vn.xephang.rankingindex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.xephang.graphql.Named;

/** A class of an edition's scale. */
public record Classification(
        String indexCode,
        int year,
        String classificationCode,
        String nameVi,
        String nameEn,
        int ordinal,
        @Nullable BigDecimal minimumScore)
        implements Named {
    public String code() {
        return classificationCode;
    }
}
