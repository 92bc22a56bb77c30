package vn.xephang.limit.rate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.Network;

/**
 * Tells clients apart. What a header says of an address is believed as far as trusted proxies have written it: from its end,
 * where the nearest one has, to the first address that is not one of them.
 */
@Component
class Clients {
    private static final Pattern FOR =
            Pattern.compile("(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT_OF_IPV4 = Pattern.compile("([0-9.]+):\\d+");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)](?::\\d+)?");
    private final List<Network> trusted;
    private final String header;

    Clients(LimitProperties properties) {
        this.trusted = properties.rate().trustedProxies();
        this.header = properties.rate().forwardedHeader();
    }

    /** Those of whom no address is known are one client. */
    Optional<Network> of(@Nullable InetSocketAddress peer, HttpHeaders headers) {
        var address = peer == null ? null : peer.getAddress();
        return address == null ? Optional.empty() : Optional.of(Network.ofClient(farthestKnown(address, headers)));
    }

    private InetAddress farthestKnown(InetAddress peer, HttpHeaders headers) {
        var known = peer;
        var forwarded = isTrusted(peer) ? forwarded(headers) : new ArrayList<String>();
        while (isTrusted(known) && !forwarded.isEmpty()) {
            var next = address(forwarded.remove(forwarded.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            known = next.get();
        }
        return known;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private ArrayList<String> forwarded(HttpHeaders headers) {
        var values = new ArrayList<String>();
        headers.getOrEmpty(header).forEach(line -> values.addAll(Arrays.asList(line.split(","))));
        return values;
    }

    private Optional<InetAddress> address(String element) {
        var text = element.strip();
        if (header.toLowerCase(Locale.ROOT).equals("forwarded")) {
            var parameter = FOR.matcher(text);
            text = parameter.find() ? parameter.group(1).strip() : "";
        }
        var port = PORT_OF_IPV4.matcher(text);
        var brackets = BRACKETS.matcher(text);
        return Network.address(port.matches() ? port.group(1) : brackets.matches() ? brackets.group(1) : text);
    }
}
