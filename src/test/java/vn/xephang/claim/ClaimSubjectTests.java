package vn.xephang.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A claim says what it is about, wherever it is met. */
@FiguresTest
class ClaimSubjectTests {
    private static final String ABOUT =
            "claims { measure value index { code } year group { code } unit { code name } sinceYear"
                    + " asOf asOfPrecision }";

    private final Api api;

    ClaimSubjectTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theAgencyOfEachClassIsNamed() {
        var claims = api.data("{ discrepancies(filter: {years: [2023]}, first: 30) { kind " + ABOUT + " } }")
                .at("/discrepancies")
                .findValues("claims");
        assertThat(claims)
                .flatExtracting(list -> list.findParents("measure"))
                .filteredOn(claim -> claim.get("measure").asString().equals("CLASSIFICATION"))
                .isNotEmpty()
                .allSatisfy(claim -> {
                    assertThat(claim.at("/unit/name").asString()).isNotEmpty();
                    assertThat(claim.at("/group/code").asString()).isNotEmpty();
                    assertThat(claim.get("year").intValue()).isEqualTo(2023);
                })
                .extracting(claim -> claim.at("/unit/code").asString())
                .contains("cong-an-thanh-pho", "cuc-hai-quan-thanh-pho");
    }

    @Test
    void aFigureOfAGroupHasNoUnitAndAChangeItsEarlierYear() {
        var claims = api.data("{ groupRanking(group: \"departments\", year: 2019) { " + ABOUT + " } }")
                .at("/groupRanking/claims")
                .findParents("measure");
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.get("unit").isNull()).isTrue();
            assertThat(claim.at("/group/code").asString()).isEqualTo("departments");
            assertThat(claim.get("asOf").isNull()).isTrue();
        });
        assertThat(claims)
                .filteredOn(claim -> claim.get("measure").asString().equals("COMPONENT_AVERAGE"))
                .isNotEmpty()
                .allSatisfy(
                        claim -> assertThat(claim.get("sinceYear").intValue()).isEqualTo(2018));
    }

    @Test
    void aFigureOfThePortalHasItsDateAndNoRanking() {
        var claims = api.data("{ portalServiceStats(filter: {metrics: [\"level-4-share\"]}) { " + ABOUT + " } }")
                .findParents("measure");
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            for (var part : List.of("index", "year", "group", "unit")) {
                assertThat(claim.get(part).isNull()).as(part).isTrue();
            }
            assertThat(claim.get("asOf").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(claim.get("asOfPrecision").asString()).isIn("DAY", "MONTH", "YEAR", "BEFORE");
        });
    }
}
