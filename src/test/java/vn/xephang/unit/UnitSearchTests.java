package vn.xephang.unit;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
class UnitSearchTests {
    private final Api api;

    UnitSearchTests(@LocalServerPort int port) {
        api = new Api(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoa vang",
                "Hoà Vang",
                "Hòa Vang",
                "HÒA VANG",
                "h\u200bòa vang",
                "  hòa   vang ",
                "Hoa Vang District"
            })
    void everySpellingFindsTheUnit(String spelling) {
        assertThat(names(spelling)).containsExactly("UBND huyện Hòa Vang");
        assertThat(names(Normalizer.normalize(spelling, Normalizer.Form.NFD))).containsExactly("UBND huyện Hòa Vang");
    }

    @Test
    void aNameWithoutMarksFindsTheOneWithMarks() {
        assertThat(names("du lich")).containsExactly("Sở Du lịch");
        // The letter of another alphabet that looks the same.
        assertThat(names("\u00d0à Nẵng")).isEqualTo(names("Đà Nẵng")).isNotEmpty();
        assertThat(names("lao dong thuong binh")).containsExactly("Sở Lao động – Thương binh và Xã hội");
        assertThat(names("People’s Committee of Hoa Vang")).containsExactly("UBND huyện Hòa Vang");
        assertThat(names("dai phat thanh - truyen hinh")).containsExactly("Đài Phát thanh – Truyền hình Đà Nẵng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "h%a", "So_Du"})
    void patternCharactersAreNothingSpecial(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void blankTextDoesNotFilter() {
        assertThat(names(" ")).hasSizeGreaterThan(40);
    }

    @Test
    void tooLongATextIsRefused() {
        var error = api.error(
                "query ($s: String) { units(filter: { search: $s }) { totalCount } }", Map.of("s", "x".repeat(201)));
        assertThat(error.get("extensions").get("code").stringValue()).isEqualTo("BAD_REQUEST");
        assertThat(error.get("message").stringValue()).contains("filter.search").contains("200");
    }

    private List<String> names(String search) {
        return api.data("query ($s: String) { units(filter: { search: $s }) { nodes { name } } }", Map.of("s", search))
                .findValuesAsString("name");
    }
}
