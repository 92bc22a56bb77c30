package vn.xephang.export;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StreamPlacesTests {
    private final StreamPlaces places = new StreamPlaces(2);

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgain() throws IOException {
        var refusals = new ArrayList<Refusal>();
        places.send(() -> places.send(() -> refusals.add(catchThrowableOfType(
                Refusal.class,
                () -> places.send(() -> assertThat(true).as("a third").isFalse())))));
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
            assertThat(refusal.extensions()).containsEntry("limit", "streams").containsEntry("allowed", 2);
            assertThat((Integer) refusal.extensions().get("retryAfter")).isBetween(1, 30);
        });
    }

    @Test
    void aPlaceIsFreeAgainHoweverASendingEnds() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> places.send(() -> {
                        throw new IOException("gone");
                    }))
                    .isInstanceOf(IOException.class);
        }
        var sent = new ArrayList<String>();
        places.send(() -> places.send(() -> sent.add("second")));
        assertThat(sent).containsExactly("second");
    }
}
