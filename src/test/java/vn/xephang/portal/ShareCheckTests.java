package vn.xephang.portal;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.xephang.claim.Verdict;
import vn.xephang.graphql.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ShareCheckTests {
    @Test
    void aShareWhoseFiguresAreNotKnownExactlyCannotBeChecked() {
        var check = new ShareCheck(new BigDecimal("97"), null, null, null, Verdict.NOT_CHECKABLE, ValueQualifier.EXACT)
                .figureCheck();
        assertThat(check.explanation(Language.EN))
                .isEqualTo(
                        "It cannot be checked: numerator and denominator of the same date are not both known exactly.");
        assertThat(check.explanation(Language.VI))
                .isEqualTo("Không kiểm tra được: chưa có số liệu chính xác của cả tử số lẫn mẫu số cùng thời điểm.");
    }

    @Test
    void aShareThatIsOnlyNearlyGivenIsNotSaidToDisagree() {
        var check = new ShareCheck(
                        new BigDecimal("50"),
                        new BigDecimal("499"),
                        new BigDecimal("1000"),
                        new BigDecimal("49.90"),
                        Verdict.NOT_CHECKABLE,
                        ValueQualifier.NEARLY)
                .figureCheck();
        assertThat(check.explanation(Language.EN))
                .isEqualTo("499 of 1,000 is 49.90%, and the source says only nearly 50%, which cannot be checked.");
        assertThat(check.explanation(Language.VI))
                .isEqualTo("499 trên 1.000 là 49,90%, nguồn chỉ nêu gần 50% nên không kiểm tra được.");
    }
}
