package vn.xephang.mover;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedMoverTests {
    private final Api api;

    PublishedMoverTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theBiggestClimbsOf2019ComeWithTheTieAtTheEndWhole() {
        var movers = movers("filter:{years:[2019],direction:UP},first:3");
        assertThat(lines(movers))
                .containsExactly(
                        "1 ubnd-xa-hoa-son 31",
                        "2 ubnd-phuong-hai-chau-2 28",
                        "3 ubnd-xa-hoa-bac 20",
                        "3 ubnd-phuong-khue-trung 20");
        assertThat(movers.get("lastTie")).hasToString("{\"size\":20,\"count\":2,\"shown\":2}");
        assertThat(movers.get("isPartial").asBoolean()).isTrue();
    }

    @Test
    void aPageThatEndsBeforeATieDoesNotTouchIt() {
        var movers = movers("filter:{years:[2019],direction:UP},first:2");
        assertThat(lines(movers)).hasSize(2);
        assertThat(movers.get("lastTie")).hasToString("{\"size\":28,\"count\":1,\"shown\":1}");
    }

    @Test
    void climbsAndFallsStandTogetherWhereNoDirectionIsAskedFor() {
        assertThat(lines(movers("filter:{years:[2019],groups:[\"districts\"]}")))
                .containsExactly("1 ubnd-huyen-hoa-vang -1");
    }

    @Test
    void aMinimumComparabilityLeavesOutWhatComparesWorse() {
        var all = movers("filter:{years:[2023]},first:100");
        assertThat(all.get("totalCount").asInt()).isPositive();
        // Against an index of another method.
        var caveat = movers("filter:{years:[2023],minimumComparability:CAVEAT},first:100");
        assertThat(caveat.get("totalCount").asInt()).isZero();
        assertThat(caveat.get("lastTie").isNull()).isTrue();
    }

    @Test
    void aMinimumDeltaLeavesOutSmallerMoves() {
        assertThat(lines(movers("filter:{years:[2019],minimumDelta:18},first:100")))
                .containsExactly(
                        "1 ubnd-xa-hoa-son 31",
                        "2 ubnd-phuong-hai-chau-2 28",
                        "3 ubnd-xa-hoa-bac 20",
                        "3 ubnd-phuong-khue-trung 20",
                        "5 ubnd-phuong-tho-quang 18");
    }

    @Test
    void adjacentYearsAloneOrANamedYearCanBeCompared() {
        // The district's earlier rank is of 2016.
        assertThat(lines(movers("filter:{years:[2019],groups:[\"districts\"]},adjacent:true")))
                .isEmpty();
        assertThat(lines(movers("filter:{years:[2019],groups:[\"districts\"]},since:2016")))
                .containsExactly("1 ubnd-huyen-hoa-vang -1");
        assertThat(lines(movers("filter:{years:[2019],groups:[\"communes\"]},adjacent:true,first:1")))
                .containsExactly("1 ubnd-xa-hoa-son 31");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(refusal("since:2016,adjacent:true"))
                .isEqualTo("Argument 'since' is 2016; it goes without adjacent, which compares with the year before.");
        assertThat(refusal("filter:{direction:NEW}"))
                .isEqualTo("Argument 'filter.direction' is NEW; it must be UP or DOWN.");
        assertThat(refusal("filter:{minimumDelta:0}"))
                .isEqualTo("Argument 'filter.minimumDelta' is 0; it must be at least 1.");
        assertThat(refusal("first:101")).isEqualTo("Argument 'first' is 101; it must be from 1 to 100.");
    }

    private String refusal(String arguments) {
        return api.error("{movers(%s){totalCount}}".formatted(arguments))
                .get("message")
                .asString();
    }

    private JsonNode movers(String arguments) {
        return api.data("{movers(%s){totalCount isPartial lastTie{size count shown} nodes{place rankChange{delta}"
                                .formatted(arguments)
                        + " yearlyScore{unit{code}}}}}")
                .get("movers");
    }

    private static List<String> lines(JsonNode movers) {
        return StreamSupport.stream(movers.get("nodes").spliterator(), false)
                .map(mover -> "%s %s %s"
                        .formatted(
                                mover.get("place").asString(),
                                mover.at("/yearlyScore/unit/code").asString(),
                                mover.at("/rankChange/delta").asString()))
                .toList();
    }
}
