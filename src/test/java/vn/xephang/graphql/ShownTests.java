package vn.xephang.graphql;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTests {
    @Test
    void longTextIsCut() {
        assertThat(Shown.cut("abcde", 5)).isEqualTo("abcde");
        assertThat(Shown.cut("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Shown.cut("", 5)).isEmpty();
    }

    @Test
    void aCharacterThatJavaCountsAsTwoIsKeptWholeOrNotAtAll() {
        assertThat(Shown.cut("abc😀ef", 5)).isEqualTo("abc…");
        assertThat(Shown.cut("ab😀ef", 5)).isEqualTo("ab😀…");
    }

    @Test
    void whatCannotBeSeenIsMarked() {
        assertThat(Shown.cut("a\0b\nc\ud800d", 10)).isEqualTo("a�b�c�d");
        assertThat(Shown.cut("Hòa Vang 😀", 20)).isEqualTo("Hòa Vang 😀");
    }
}
