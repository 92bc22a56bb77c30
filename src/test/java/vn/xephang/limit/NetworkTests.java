package vn.xephang.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NetworkTests {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "192.168.1.128/25, 192.168.1.127, false",
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "0.0.0.0/0, 203.0.113.8, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, ::1, true",
        "::ffff:10.0.0.0/8, 10.1.2.3, true"
    })
    void containsWhatBeginsAlike(String network, String address, boolean contained) throws UnknownHostException {
        assertThat(Network.of(network).contains(InetAddress.getByName(address))).isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.0/",
                "10.0.0.0/x",
                "10.0.0.0/8/8",
                "10.0.0.0/33",
                "10.0.0.0/99",
                "::1/129",
                "10.0.0",
                "300.1.1.1",
                "::g",
                "abc"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> Network.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10.0.0.0/8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "abc",
                "dead.beef",
                "256.1.1.1",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.4.",
                "::1%lo",
                ":",
                "1:2",
                "localhost"
            })
    void readsNoNames(String text) {
        assertThat(Network.address(text)).isEmpty();
    }

    @Test
    void aCustomerOfAnIpv6ProviderIsOneClient() throws UnknownHostException {
        var one = Network.ofClient(InetAddress.getByName("2001:db8:1:2:3:4:5:6"));
        assertThat(Network.ofClient(InetAddress.getByName("2001:db8:1:2:ffff::")))
                .isEqualTo(one);
        assertThat(Network.ofClient(InetAddress.getByName("2001:db8:1:3::"))).isNotEqualTo(one);
        assertThat(Network.ofClient(InetAddress.getByName("10.0.0.1")))
                .isNotEqualTo(Network.ofClient(InetAddress.getByName("10.0.0.2")));
    }
}
