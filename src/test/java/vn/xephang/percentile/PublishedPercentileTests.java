package vn.xephang.percentile;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class PublishedPercentileTests {
    private final Api api;

    PublishedPercentileTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theFifthOfTwentyFourDepartmentsNeedsNoOtherRank() {
        // The sixth and the seventh are not published, so that one of them might share the fifth rank.
        assertThat(percentile("so-du-lich", 2019, "value status units unitsStatus better equal worse"))
                .hasToString(
                        "{\"value\":83.33,\"status\":\"COMPUTED\",\"units\":24,\"unitsStatus\":\"INFERRED\",\"better\":4,"
                                + "\"equal\":null,\"worse\":null}");
        assertThat(percentile("so-noi-vu", 2019, "value better equal worse"))
                .hasToString("{\"value\":91.67,\"better\":2,\"equal\":0,\"worse\":21}");
    }

    @Test
    void theLastOfTheDepartmentsOf2023IsBehindAllOthers() {
        assertThat(percentile("dai-phat-thanh-truyen-hinh-da-nang", 2023, "value better equal worse"))
                .hasToString("{\"value\":4.17,\"better\":23,\"equal\":0,\"worse\":0}");
    }

    @Test
    void aGroupOfUnknownSizeHasNone() {
        assertThat(percentile("ubnd-xa-hoa-bac", 2019, "value status absence better"))
                .hasToString(
                        "{\"value\":null,\"status\":\"NOT_PUBLISHED\",\"absence\":\"GROUP_SIZE_UNKNOWN\",\"better\":4}");
    }

    @Test
    void aUnitWithoutARankHasNone() {
        assertThat(percentile("ubnd-phuong-my-an", 2019, "value absence"))
                .hasToString("{\"value\":null,\"absence\":\"RANK_UNKNOWN\"}");
    }

    private JsonNode percentile(String unit, int year, String fields) {
        return api.data("{unit(code:\"%s\"){yearlyScore(year:%d){percentile{%s}}}}".formatted(unit, year, fields))
                .at("/unit/yearlyScore/percentile");
    }
}
