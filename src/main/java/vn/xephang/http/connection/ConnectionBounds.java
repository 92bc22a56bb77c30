package vn.xephang.http.connection;

import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Predicate;
import vn.xephang.limit.Network;

/**
 * What one address may do with connections, before a word of HTTP is known.
 *
 * @param most connections at once
 * @param headerTime from the first byte of a request to the end of its headers
 * @param refusal what is said to one connection more
 * @param isExempt those that ask for many
 * @param refusals is told of each that met a bound
 */
public record ConnectionBounds(
        int most, Duration headerTime, byte[] refusal, Predicate<InetAddress> isExempt, Refusals refusals) {
    /** Counted each time: to keep count of what is closed in many ways is easily wrong, and this takes some microseconds. */
    boolean allows(SocketChannel next, Collection<SocketChannel> open) {
        var address = next.socket().getInetAddress();
        if (address == null || open.size() < most) {
            return true;
        }
        var client = Network.ofClient(address);
        var others = open.stream()
                .map(channel -> channel.socket().getInetAddress())
                .filter(other -> other != null && Network.ofClient(other).equals(client))
                .limit(most)
                .count();
        return others < most || isExempt.test(address);
    }
}
