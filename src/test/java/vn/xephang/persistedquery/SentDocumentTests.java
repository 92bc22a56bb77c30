package vn.xephang.persistedquery;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SentDocumentTests {
    @Test
    void manyShortOnesAreBoundedByTheirNumber() {
        var sent = filled(new PersistedProperties(10, DataSize.ofMegabytes(4), List.of(), false), "{ a }");
        assertThat(sent.metered().estimatedSize()).isBetween(1L, 10L);
    }

    @Test
    void longOnesByTheirMemory() {
        var sent = filled(new PersistedProperties(5000, DataSize.ofKilobytes(100), List.of(), false), "a".repeat(5000));
        assertThat(sent.metered().estimatedSize()).isBetween(1L, 10L);
    }

    @Test
    void noOtherDocumentsThanThoseOfNoManifestMakesNoSense() {
        assertThatThrownBy(() -> new PersistedProperties(1, DataSize.ofBytes(1), List.of(), true))
                .hasMessageContaining("needs xephang.persisted.manifest");
    }

    private static SentDocuments filled(PersistedProperties properties, String text) {
        var sent = new SentDocuments(properties);
        for (int i = 0; i < 1000; i++) {
            sent.keep("" + i, text);
        }
        sent.metered().cleanUp();
        return sent;
    }
}
