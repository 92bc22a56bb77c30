package vn.xephang.limit;

import java.util.Locale;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** A request that asks for more than it may. */
public class LimitExceeded extends Refusal {
    /** Where counting stops: what fragments unfold into can have more digits than fit. */
    private static final long UNCOUNTED = Integer.MAX_VALUE;

    /**
     * @param limit the name of the limit
     * @param things what is counted, as in {@code fields}
     */
    public LimitExceeded(String limit, String things, long asked, long allowed) {
        this(limit, things, asked, allowed, "");
    }

    /**
     * @param advice what would help
     */
    public LimitExceeded(String limit, String things, long asked, long allowed, String advice) {
        super(
                ErrorCode.LIMIT_EXCEEDED,
                String.format(
                                Locale.ENGLISH,
                                "The request has %,d%s %s; at most %,d are allowed. %s",
                                asked,
                                asked < UNCOUNTED ? "" : " or more",
                                things,
                                allowed,
                                advice)
                        .strip(),
                Map.of("limit", limit, "asked", asked, "allowed", allowed));
    }
}
