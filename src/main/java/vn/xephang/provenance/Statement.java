package vn.xephang.provenance;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xephang.claim.ClaimMeasure;

/**
 * A claim, as far as it matters who states what.
 *
 * @param figureCode what is stated; null where nothing counts but that something is, which no other value disputes
 * @param valueNumber null where no single number is stated
 * @param valueCode the class that is stated
 * @param assertion what kind of statement it is, where others could contradict it
 * @param status {@code REPORTED} where the source states it, {@code INFERRED} where it follows from what it states
 * @param parentUnitCode the district of the unit
 * @param parentSourceCode which source says that it is
 */
public record Statement(
        @Nullable String figureCode,
        String sourceCode,
        ClaimMeasure measure,
        @Nullable String indexCode,
        @Nullable Integer year,
        @Nullable String groupCode,
        @Nullable String unitCode,
        @Nullable String parentUnitCode,
        @Nullable String parentSourceCode,
        @Nullable String detailCode,
        @Nullable Integer sinceYear,
        @Nullable BigDecimal valueNumber,
        @Nullable String valueCode,
        @Nullable String assertion,
        boolean isPreferred,
        String status) {
    /** That there is such a statement, whatever it says. */
    public Statement existence() {
        return statedBy(sourceCode);
    }

    /** The claim, and who says in which district its unit is. */
    public Stream<Statement> withParent() {
        return Stream.concat(
                Stream.of(this), Stream.ofNullable(parentSourceCode).map(this::statedBy));
    }

    private Statement statedBy(String source) {
        return new Statement(
                null,
                source,
                measure,
                indexCode,
                year,
                groupCode,
                unitCode,
                parentUnitCode,
                parentSourceCode,
                detailCode,
                sinceYear,
                valueNumber,
                valueCode,
                assertion,
                isPreferred,
                status);
    }
}
