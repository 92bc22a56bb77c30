package vn.xephang.dataset;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class DatasetTests {
    private final Api api;

    DatasetTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @Test
    void theDataSetSaysWhatItIs() {
        var dataset = api.data("{ dataset { years licence figures claims release { number publishedAt checksum } } }")
                .get("dataset");
        assertThat(dataset.get("years").toString()).isEqualTo("[2023,2021,2020,2019,2018,2016]");
        assertThat(dataset.get("licence").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(dataset.get("figures").intValue())
                .isPositive()
                .isLessThan(dataset.get("claims").intValue());
        assertThat(dataset.get("release").get("number").intValue()).isEqualTo(1);
        assertThat(dataset.get("release").get("checksum").stringValue()).matches("[0-9a-f]{64}");
    }
}
