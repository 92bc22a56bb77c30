package vn.xephang.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that begin alike: {@code 10.0.0.0/8}, or a single one. */
public record Network(ByteBuffer prefix, int bits, int length) {
    /** What providers give to one customer, who changes addresses within it at will. */
    private static final int BITS_OF_A_CUSTOMER = 64;

    /** What they give to one who asks for more. */
    private static final int BITS_OF_NEIGHBOURS = 48;

    private static final int IPV6_BYTES = 16;

    /** Nothing but an address: Java would ask a name server for anything else. */
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** As written in the configuration. */
    public static Network of(String text) {
        var parts = text.strip().split("/", -1);
        var address = address(parts[0]);
        var most = address.map(all -> all.getAddress().length * 8).orElse(0);
        var hasPrefix = parts.length == 2 && parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= most;
        if (address.isEmpty() || parts.length > 1 && !hasPrefix) {
            throw new IllegalArgumentException(
                    "xephang.limits.rate.trusted-proxies must hold addresses or networks such as 10.0.0.0/8, but holds "
                            + text);
        }
        return of(address.get(), hasPrefix ? Integer.parseInt(parts[1]) : most);
    }

    /** The client that an address belongs to. */
    public static Network ofClient(InetAddress address) {
        return of(address, address instanceof Inet6Address ? BITS_OF_A_CUSTOMER : address.getAddress().length * 8);
    }

    /** The network of all clients that one customer can be, who changes between them at will; empty where that is only this one. */
    public Optional<Network> ofNeighbours() {
        return length == IPV6_BYTES && bits > BITS_OF_NEIGHBOURS
                ? Optional.of(new Network(
                        ByteBuffer.wrap(masked(prefix.array(), BITS_OF_NEIGHBOURS)), BITS_OF_NEIGHBOURS, length))
                : Optional.empty();
    }

    private static Network of(InetAddress address, int bits) {
        var bytes = address.getAddress();
        return new Network(ByteBuffer.wrap(masked(bytes, bits)), bits, bytes.length);
    }

    public boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == length && Arrays.equals(masked(bytes, bits), prefix.array());
    }

    private static byte[] masked(byte[] bytes, int bits) {
        var masked = bytes.clone();
        for (int i = 0; i < masked.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - i * 8));
            masked[i] &= (byte) (0xff << (8 - kept));
        }
        return masked;
    }

    /** Reads an address without asking anybody for a name: empty for anything else. */
    public static Optional<InetAddress> address(String text) {
        try {
            if (IPV4.matcher(text).matches()) {
                return Optional.of(InetAddress.getByName(text));
            }
            // Within brackets Java takes nothing but an address.
            return IPV6.matcher(text).matches()
                    ? Optional.of(InetAddress.getByName("[" + text + "]"))
                    : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
