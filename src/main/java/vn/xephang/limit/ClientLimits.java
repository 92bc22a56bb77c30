package vn.xephang.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one client may keep busy. A client is an IPv4 address, or the network of an IPv6 address.
 *
 * @param atOnce Requests of a client at once, until the last byte of their answers is sent.
 * @param runningRequests Requests of a client that are answered at once; its others wait, as long as for a document. Fewer than the
 *     connections of the pool, so that others are answered meanwhile.
 * @param waitingRequests Requests of a client that wait at once.
 * @param awaitedBodies Requests of a client at once whose bodies have not arrived yet.
 * @param openConnections Connections of an address at once. Trusted proxies may have more.
 * @param headerTime How long the headers of a request may take to arrive.
 * @param bodyTime How long the body of a request may take to arrive.
 * @param answerTime How long a request may take, with the sending of its answer.
 * @param answerRate How much of an answer, once that time is over, the client must take in each second more.
 */
public record ClientLimits(
        @DefaultValue("128") int atOnce,
        @DefaultValue("4") int runningRequests,
        @DefaultValue("20") int waitingRequests,
        @DefaultValue("32") int awaitedBodies,
        @DefaultValue("256") int openConnections,
        @DefaultValue("10s") Duration headerTime,
        @DefaultValue("5s") Duration bodyTime,
        @DefaultValue("60s") Duration answerTime,
        @DefaultValue("4KB") DataSize answerRate) {
    public ClientLimits {
        LimitProperties.atLeast(1, "client.at-once", atOnce);
        LimitProperties.atLeast(1, "client.running-requests", runningRequests);
        LimitProperties.atLeast(0, "client.waiting-requests", waitingRequests);
        LimitProperties.atLeast(1, "client.awaited-bodies", awaitedBodies);
        LimitProperties.atLeast(1, "client.open-connections", openConnections);
        LimitProperties.atLeast(1, "client.header-time in milliseconds", headerTime.toMillis());
        LimitProperties.atLeast(1, "client.body-time in milliseconds", bodyTime.toMillis());
        LimitProperties.atLeast(1, "client.answer-time in milliseconds", answerTime.toMillis());
        LimitProperties.atLeast(1, "client.answer-rate in bytes", answerRate.toBytes());
    }
}
