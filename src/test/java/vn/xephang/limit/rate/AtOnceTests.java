package vn.xephang.limit.rate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.xephang.graphql.Refusal;
import vn.xephang.limit.Limits;
import vn.xephang.limit.Network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtOnceTests {
    private final AtOnce atOnce = new AtOnce(Limits.with("client.at-once", 2));
    private final Optional<Network> one = client("203.0.113.1");

    @Test
    void aClientHasOnlySoManyAndOthersHaveTheirOwn() {
        atOnce.enter(one);
        atOnce.enter(one);
        assertThatThrownBy(() -> atOnce.enter(one))
                .isInstanceOf(Refusal.class)
                .hasMessage("You have 3 requests under way; at most 2 are answered at once. Ask again in 1 s.");
        atOnce.enter(client("203.0.113.2"));
        atOnce.enter(Optional.empty());
    }

    @Test
    void whoHasLeftMakesRoomAndNobodyIsRemembered() {
        for (int i = 0; i < 10; i++) {
            atOnce.enter(one);
            atOnce.enter(one);
            assertThatThrownBy(() -> atOnce.enter(one)).isInstanceOf(Refusal.class);
            atOnce.leave(one);
            atOnce.leave(one);
        }
        assertThat(atOnce.clients()).isZero();
    }

    private static Optional<Network> client(String address) {
        try {
            return Optional.of(Network.ofClient(InetAddress.getByName(address)));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
