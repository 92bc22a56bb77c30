package vn.xephang.claim;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xephang.graphql.Language;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {
    @Test
    void aGroupIsCalledSoOnce() {
        assertThat(group("phường, xã", "communes", Language.VI)).isEqualTo("nhóm phường, xã");
        assertThat(group("nhóm thử", "test group", Language.VI)).isEqualTo("nhóm thử");
        assertThat(group("phường, xã", "communes", Language.EN)).isEqualTo("the group of communes");
        assertThat(group("nhóm thử", "test group", Language.EN)).isEqualTo("the test group");
        assertThat(group("nhóm A", "group A", Language.EN)).isEqualTo("group A");
    }

    @Test
    void movesAreToldInWords() {
        assertThat(Wording.plain(Language.EN).moved(1)).isEqualTo("up 1 place");
        assertThat(Wording.plain(Language.EN).moved(-2)).isEqualTo("down 2 places");
        assertThat(Wording.plain(Language.VI).moved(-2)).isEqualTo("giảm 2 bậc");
        assertThat(Wording.plain(Language.VI).moved(0)).isEqualTo("không đổi");
    }

    @Test
    void percentSignsFollowTheirNumber() {
        var share = new BigDecimal("44.77");
        assertThat(Wording.plain(Language.VI).percent(share)).isEqualTo("44,77%");
        assertThat(Wording.plain(Language.EN).percent(share)).isEqualTo("44.77%");
    }

    private static String group(String vietnamese, String english, Language language) {
        var term = new Term("group/synthetic", vietnamese, english);
        return new Wording(language, Map.of(term.termCode(), term)).group("synthetic");
    }
}
