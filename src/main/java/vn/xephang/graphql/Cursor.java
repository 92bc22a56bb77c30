package vn.xephang.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A place in one list: the key of a row, bound to the list by a fingerprint of everything that makes the list.
 *
 * <p>The sort values are not in it: they are read from the row again, so that nothing a client sends is ever compared with a
 * column of another type, and a cursor stays short.
 */
final class Cursor {
    private static final int FINGERPRINT_BYTES = 8;
    private static final String SEPARATOR = "\n";

    private Cursor() {}

    static String of(Object list, List<String> rowKey) {
        var key = String.join(SEPARATOR, rowKey).getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(FINGERPRINT_BYTES + key.length)
                .put(fingerprint(list))
                .put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The key of the row that the cursor points to; a cursor of another list is an {@link InvalidArgument}. */
    static List<String> rowKey(String argument, String cursor, Object list, int keySize) {
        var bytes = decoded(argument, cursor);
        if (bytes.length <= FINGERPRINT_BYTES
                || !Arrays.equals(Arrays.copyOf(bytes, FINGERPRINT_BYTES), fingerprint(list))) {
            throw refused(argument, cursor);
        }
        var key = new String(bytes, FINGERPRINT_BYTES, bytes.length - FINGERPRINT_BYTES, StandardCharsets.UTF_8);
        var parts = List.of(key.split(SEPARATOR));
        if (parts.size() != keySize || key.indexOf('\0') >= 0) {
            throw refused(argument, cursor);
        }
        return parts;
    }

    static InvalidArgument refused(String argument, String cursor) {
        return new InvalidArgument(
                argument, cursor, "it must be a cursor of this very list: same field, arguments and order");
    }

    private static byte[] decoded(String argument, String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw refused(argument, cursor);
        }
    }

    private static byte[] fingerprint(Object list) {
        return Arrays.copyOf(Sha256.of(list.toString()), FINGERPRINT_BYTES);
    }
}
