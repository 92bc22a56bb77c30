package vn.xephang.snapshot;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.xephang.graphql.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE);
    private final RefusalLog log = new RefusalLog(now::get);

    @Test
    void manyRefusalsOfACodeAreOneLine(CapturedOutput output) {
        for (int i = 0; i < 1000; i++) {
            log.refused(ErrorCode.OVERLOADED, "reason" + i);
        }
        log.refused(ErrorCode.TIMEOUT, "another");
        assertThat(output.getAll().lines()).hasSize(2);
        assertThat(output.getAll()).contains("OVERLOADED: reason0", "TIMEOUT: another");
    }

    @Test
    void theNextLineSaysHowManyHadNone(CapturedOutput output) {
        log.refused(ErrorCode.OVERLOADED, "first");
        log.refused(ErrorCode.OVERLOADED, "second");
        log.refused(ErrorCode.OVERLOADED, "third");
        now.addAndGet(RefusalLog.PAUSE.toNanos());
        log.refused(ErrorCode.OVERLOADED, "fourth");
        assertThat(output.getAll()).contains("OVERLOADED: fourth (and 2 others before)");
    }
}
