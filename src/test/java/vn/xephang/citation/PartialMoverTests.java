package vn.xephang.citation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.graphql.SyntheticTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who moved most in a ranking is said to be of known ranks only where some are unknown, by the year that is compared with. */
@SyntheticTest
class PartialMoverTests {
    private static final String MOVERS = "{ groupRanking(group: \"synthetic-group-%d\", year: 2019) { %s } }";

    private final Reproduced reproduced;

    PartialMoverTests(@LocalServerPort int port) {
        reproduced = Reproduced.at(port);
    }

    @Test
    void aRankingWhoseRanksAreAllKnownLacksNobody() {
        var whole = reproduced.of(MOVERS.formatted(1, "movers(since: 2018) { rank } all: movers { rank }"));
        assertThat(partial(whole)).isEmpty();
    }

    @Test
    void aRankingWithGapsMayLackSomebody() {
        var gaps = reproduced.of(MOVERS.formatted(7, "movers { rank }"));
        assertThat(partial(gaps)).containsExactly("groupRanking.movers");
    }

    @Test
    void theYearThatIsComparedWithCounts() {
        // Of 2017 nothing is known of this group at all, so that nothing is compared.
        var several = reproduced.of(MOVERS.formatted(
                7,
                "near: movers(since: 2018) { rank } far: movers(since: 2017, direction: DOWN) { rank } moversReasons"));
        assertThat(partial(several)).containsExactly("groupRanking.near");
    }

    private static List<String> partial(JsonNode citation) {
        return citation.get("caveats")
                .valueStream()
                .filter(caveat -> caveat.get("code").asString().equals("PARTIAL_COVERAGE"))
                .flatMap(caveat -> caveat.get("figures").valueStream())
                .map(JsonNode::asString)
                .toList();
    }
}
