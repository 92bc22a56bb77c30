package vn.xephang.limit.rate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import vn.xephang.limit.Limits;
import vn.xephang.limit.Network;

import static org.assertj.core.api.Assertions.assertThat;

class ClientsTests {
    private static final String PROXY = "10.0.0.1";

    /** From a trusted proxy, which writes at the end whom it got the request from. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "-; 10.0.0.1",
                "203.0.113.7; 203.0.113.7",
                " 203.0.113.7 ; 203.0.113.7",
                "203.0.113.7:4711; 203.0.113.7",
                "[2001:db8::7]:4711; 2001:db8::7",
                "2001:db8::7; 2001:db8::7",
                // What stands before the last stranger, a stranger has written.
                "198.51.100.1, 203.0.113.7; 203.0.113.7",
                "198.51.100.1, 203.0.113.7, 10.9.9.9; 203.0.113.7",
                "10.1.1.1, 203.0.113.7; 203.0.113.7",
                // Through trusted proxies alone.
                "10.1.1.1, 10.2.2.2; 10.1.1.1",
                // Nothing is guessed from what is no address.
                "203.0.113.7, unknown; 10.0.0.1",
                "203.0.113.7, unknown, 10.2.2.2; 10.2.2.2",
                ", ,; 10.0.0.1",
                "example.org; 10.0.0.1"
            })
    void aTrustedProxySaysForWhomItAsks(String header, String client) throws UnknownHostException {
        assertThat(client("X-Forwarded-For", "X-Forwarded-For", PROXY, header)).isEqualTo(network(client));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`for=203.0.113.7`; 203.0.113.7",
                "`For=\"203.0.113.7:80\";proto=https;by=10.0.0.1`; 203.0.113.7",
                "`proto=https;for=\"[2001:db8::7]:80\"`; 2001:db8::7",
                "`for=198.51.100.1, for=203.0.113.7;proto=http`; 203.0.113.7",
                "`for=_hidden`; 10.0.0.1",
                "`203.0.113.7`; 10.0.0.1"
            })
    void theHeaderMayBeTheStandardOne(String header, String client) throws UnknownHostException {
        assertThat(client("Forwarded", "Forwarded", PROXY, header)).isEqualTo(network(client));
    }

    @Test
    void onlyTheHeaderThatTheProxyWritesIsRead() throws UnknownHostException {
        assertThat(client("X-Forwarded-For", "Forwarded", PROXY, "for=203.0.113.7"))
                .isEqualTo(network(PROXY));
    }

    @Test
    void aStrangerSaysNothing() throws UnknownHostException {
        assertThat(client("X-Forwarded-For", "X-Forwarded-For", "203.0.113.9", "198.51.100.1"))
                .isEqualTo(network("203.0.113.9"));
    }

    @Test
    void nobodyIsTrustedUnlessNamed() throws UnknownHostException {
        var headers = new HttpHeaders();
        headers.add("X-Forwarded-For", "203.0.113.7");
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        assertThat(new Clients(Limits.with()).of(loopback, headers)).hasValue(network("127.0.0.1"));
    }

    private static Network client(String configured, String header, String peer, @Nullable String value)
            throws UnknownHostException {
        var headers = new HttpHeaders();
        if (value != null) {
            headers.add(header, value);
        }
        var clients =
                new Clients(Limits.with("rate.forwarded-header", configured, "rate.trusted-proxies", "10.0.0.0/8"));
        return clients.of(new InetSocketAddress(InetAddress.getByName(peer), 1), headers)
                .orElseThrow();
    }

    private static Network network(String address) throws UnknownHostException {
        return Network.ofClient(InetAddress.getByName(address));
    }
}
