package vn.xephang;

import java.util.Arrays;
import org.springframework.core.env.Environment;

/** Limits that depend on the speed of the machine, widened for tests of something else: a busy one must not fail them. */
public final class Patience {
    private static final String[] WIDE = {
        "spring.datasource.hikari.connection-timeout=30000",
        "spring.datasource.hikari.connection-init-sql=set statement_timeout = '30s'",
        "xephang.limits.load.time=60s",
        "xephang.limits.load.silence=35s",
        "xephang.limits.load.waiting-time=30s",
        "xephang.limits.rate.per-second=1000000"
    };

    private Patience() {}

    /** As {@code name=value}, without those that the test itself says. */
    public static String[] properties(Environment said) {
        return Arrays.stream(WIDE)
                .filter(property -> !said.containsProperty(property.split("=", 2)[0]))
                .toArray(String[]::new);
    }
}
