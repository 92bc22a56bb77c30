package vn.xephang.limit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.Limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

@Timeout(60)
class PlacesTests {
    private static final Executor THREADS = action -> new Thread(action).start();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<CompletableFuture<String>> running = new ArrayList<>();

    @AfterEach
    void finish() {
        end.countDown();
        running.forEach(CompletableFuture::join);
    }

    @Test
    void asManyAsThereArePlacesAreAnsweredAtOnce() {
        var places = places("load.requests", 2, "load.running", 5);
        keep(places, "a");
        keep(places, "b");
        assertRefused(places, "c", "requests");
    }

    @Test
    void aSlowDocumentLeavesRoomForOthers() {
        var places = places("load.running", 2, "load.waiting-time", "10ms");
        keep(places, "slow");
        keep(places, "slow");
        assertRefused(places, "slow", "running");
        assertThat(places.answer("other", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void onlySoManyWaitForADocument() {
        var places = places("load.running", 1, "load.waiting", 0);
        keep(places, "slow");
        assertRefused(places, "slow", "waiting");
    }

    @Test
    void whoWaitsIsAnsweredWhenThereIsATurn() {
        var places = places("load.running", 1, "load.waiting-time", "30s");
        keep(places, "slow");
        var next = CompletableFuture.supplyAsync(() -> places.answer("slow", () -> "next"), THREADS);
        end.countDown();
        assertThat(next.join()).isEqualTo("next");
    }

    @Test
    void aPlaceIsFreeAgainWhateverHappened() {
        var places = places("load.requests", 1, "load.running", 1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> places.answer("a", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(places.answer("a", () -> "answer")).isEqualTo("answer");
    }

    /** Answers until the test ends. */
    private void keep(Places places, String document) {
        var begun = new CountDownLatch(1);
        running.add(CompletableFuture.supplyAsync(
                () -> places.answer(document, () -> {
                    begun.countDown();
                    await(end);
                    return "late";
                }),
                THREADS));
        await(begun);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(50, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void assertRefused(Places places, String document, String limit) {
        assertThatThrownBy(() -> places.answer(document, () -> "answer"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.OVERLOADED);
                    assertThat(refusal.extensions())
                            .containsEntry("limit", limit)
                            .containsEntry("retryAfter", 1);
                });
    }

    private static Places places(Object... limits) {
        return new Places(Limits.with(limits));
    }
}
