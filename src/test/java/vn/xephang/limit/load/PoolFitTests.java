package vn.xephang.limit.load;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import vn.xephang.limit.Limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PoolFitTests {
    private static final Duration WAIT = Duration.ofMillis(1500);

    @Test
    void theUsualLimitsFit() {
        assertThatCode(() -> PoolFit.check(Limits.with(), 10, WAIT)).doesNotThrowAnyException();
    }

    @Test
    void oneClientMustNotHaveAllConnections() {
        assertThatThrownBy(() -> PoolFit.check(Limits.with("client.running-requests", 10), 10, WAIT))
                .isInstanceOf(FailureAnalyzedException.class)
                .hasMessageContaining("xephang.limits.client.running-requests is 10");
    }

    @Test
    void noRequestMustBeOverBeforeItHasAConnection() {
        assertThatThrownBy(() -> PoolFit.check(Limits.with("load.time", "1s"), 10, WAIT))
                .isInstanceOf(FailureAnalyzedException.class)
                .hasMessageContaining("1500 ms", "1000 ms", "xephang.limits.load.time");
    }
}
