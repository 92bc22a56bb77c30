package vn.xephang.limit.rate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
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
public class Clients {
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
    public Optional<Network> of(@Nullable InetSocketAddress peer, HttpHeaders headers) {
        return Optional.ofNullable(peer == null ? null : peer.getAddress())
                .map(address -> of(address, () -> headers.getOrEmpty(header)));
    }

    /** The same of a request that nobody has read yet. */
    public Optional<Network> of(HttpServletRequest request) {
        // Without the name of the server's own network card, which an address of IPv6 can end in.
        return Optional.ofNullable(request.getRemoteAddr())
                .flatMap(text -> Network.address(text.split("%", 2)[0]))
                .map(address -> of(address, () -> Collections.list(request.getHeaders(header))));
    }

    private Network of(InetAddress peer, Supplier<List<String>> lines) {
        return Network.ofClient(farthestKnown(peer, lines));
    }

    private InetAddress farthestKnown(InetAddress peer, Supplier<List<String>> lines) {
        var known = peer;
        var forwarded = isTrusted(peer) ? forwarded(lines.get()) : new ArrayList<String>();
        while (isTrusted(known) && !forwarded.isEmpty()) {
            var next = address(forwarded.remove(forwarded.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            known = next.get();
        }
        return known;
    }

    public boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static ArrayList<String> forwarded(List<String> lines) {
        var values = new ArrayList<String>();
        lines.forEach(line -> values.addAll(Arrays.asList(line.split(","))));
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
