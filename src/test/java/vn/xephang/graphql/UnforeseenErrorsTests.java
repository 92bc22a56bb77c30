package vn.xephang.graphql;

import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class UnforeseenErrorsTests {
    private final UnforeseenErrors errors = new UnforeseenErrors();

    @Test
    void whatKeepsManyFieldsFromBeingAnsweredIsLoggedOnce(CapturedOutput log) {
        var thrown = new IllegalStateException("broken");
        var id = errors.id(thrown);
        assertThat(errors.id(thrown)).isEqualTo(id);
        assertThat(log.getAll()).containsOnlyOnce(id).containsOnlyOnce("IllegalStateException: broken");
    }

    @Test
    void soIsWhatFollowsFromIt(CapturedOutput log) {
        var id = errors.id(new IllegalStateException(new SQLException("integer out of range", "22003")));
        var following = new IllegalStateException(new SQLException("current transaction is aborted", "25P02"));
        assertThat(errors.id(following)).isEqualTo(id);
        assertThat(log.getAll()).contains("out of range").doesNotContain("is aborted");
    }

    @Test
    void soIsWhatFailsForEveryObjectInTheSameWay(CapturedOutput log) {
        var ids = IntStream.range(0, 50)
                .mapToObj(i -> errors.id(new UnsupportedOperationException("object " + i)))
                .distinct();
        assertThat(ids).hasSize(1);
        assertThat(log.getAll()).containsOnlyOnce("Unforeseen error").containsOnlyOnce("UnsupportedOperationException");
    }

    /** Of many requests after each other, too. */
    @Test
    void aTraceIsLoggedOnceInAWhileAndEveryId(CapturedOutput log) {
        var ids = IntStream.range(0, 20)
                .mapToObj(i -> new UnforeseenErrors().id(new ArithmeticException("request " + i)))
                .toList();
        assertThat(log.getAll()).contains(ids).containsOnlyOnce("ArithmeticException");
    }

    @Test
    void anotherErrorHasAnotherId() {
        assertThat(errors.id(new IllegalStateException("one")))
                .isNotEqualTo(errors.id(new IllegalArgumentException("two")));
    }
}
