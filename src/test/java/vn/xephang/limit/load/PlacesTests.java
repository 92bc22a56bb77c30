package vn.xephang.limit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.Limits;
import vn.xephang.limit.Network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

@Timeout(60)
class PlacesTests {
    private static final Executor THREADS = action -> new Thread(action).start();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<CompletableFuture<String>> running = new ArrayList<>();
    private int clients;

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
        assertThat(places.answer(another(), "other", () -> "answer")).isEqualTo("answer");
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
        var next = CompletableFuture.supplyAsync(() -> places.answer(another(), "slow", () -> "next"), THREADS);
        end.countDown();
        assertThat(next.join()).isEqualTo("next");
    }

    @Test
    void aPlaceIsFreeAgainWhateverHappened() {
        var places = places("load.requests", 1, "load.running", 1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> places.answer(another(), "a", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(places.answer(another(), "a", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void aClientLeavesRoomForOthers() {
        var places = places("client.running-requests", 2, "load.waiting-time", "10ms");
        var greedy = another();
        keep(places, greedy, "a");
        keep(places, greedy, "b");
        assertRefused(() -> places.answer(greedy, "c", () -> "answer"), ErrorCode.RATE_LIMITED, "runningRequests");
        assertThat(places.answer(another(), "c", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void onlySoManyOfAClientWait() {
        var places = places("client.running-requests", 1, "client.waiting-requests", 0);
        var greedy = another();
        keep(places, greedy, "a");
        assertRefused(() -> places.answer(greedy, "b", () -> "answer"), ErrorCode.RATE_LIMITED, "waitingRequests");
    }

    @Test
    void whoWaitsForItselfTakesNoTurnOfItsDocument() {
        var places = places("client.running-requests", 1, "load.running", 1, "load.waiting-time", "30s");
        var greedy = another();
        keep(places, greedy, "a");
        running.add(CompletableFuture.supplyAsync(() -> places.answer(greedy, "b", () -> "late"), THREADS));
        assertThat(places.answer(another(), "b", () -> "answer")).isEqualTo("answer");
    }

    private Optional<Network> another() {
        return Optional.of(Network.of("203.0.113." + ++clients));
    }

    /** Answers until the test ends. */
    private void keep(Places places, String document) {
        keep(places, another(), document);
    }

    private void keep(Places places, Optional<Network> client, String document) {
        var begun = new CountDownLatch(1);
        running.add(CompletableFuture.supplyAsync(
                () -> places.answer(client, document, () -> {
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

    private void assertRefused(Places places, String document, String limit) {
        var client = another();
        assertRefused(() -> places.answer(client, document, () -> "answer"), ErrorCode.OVERLOADED, limit);
    }

    private static void assertRefused(ThrowingCallable answer, ErrorCode code, String limit) {
        assertThatThrownBy(answer).asInstanceOf(type(Refusal.class)).satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.extensions())
                    .containsEntry("limit", limit)
                    .containsKeys("asked", "allowed")
                    .containsEntry("retryAfter", 1);
        });
    }

    private static Places places(Object... limits) {
        return new Places(Limits.with(limits));
    }
}
