package vn.xephang.http.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * How the bytes of an answer are sent. Done here and not by the server, which leaves an answer alone that has a name for its
 * bytes, since it would make others of them.
 */
public enum Coding {
    PLAIN(""),
    GZIP("-gzip");

    /** Below, the compressed bytes and their headers are hardly fewer. */
    private static final int LEAST = 2048;

    private static final Set<String> GZIP_NAMES = Set.of("gzip", "x-gzip");
    private static final String ANY = "*";
    private final String suffix;

    Coding(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /** The best that the client takes, by the header Accept-Encoding. */
    public static Coding of(HttpServletRequest request) {
        var any = false;
        for (var line : Collections.list(request.getHeaders("Accept-Encoding"))) {
            for (var element : line.toLowerCase(Locale.ROOT).split(",")) {
                var parts = element.split(";", 2);
                var name = parts[0].strip();
                var isTaken = parts.length == 1 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
                if (GZIP_NAMES.contains(name)) {
                    return isTaken ? GZIP : PLAIN;
                }
                any |= name.equals(ANY) && isTaken;
            }
        }
        return any ? GZIP : PLAIN;
    }

    /** How an answer that can be sent in this at best is sent to who takes the other. */
    public Coding atBest(Coding best) {
        return best == PLAIN ? PLAIN : this;
    }

    /** How an answer of so many bytes is sent to who takes this: a short one as it is. */
    public Coding of(int length) {
        return length < LEAST ? PLAIN : this;
    }

    /** How an answer may have been sent to who takes this. */
    List<Coding> candidates() {
        return this == PLAIN ? List.of(PLAIN) : List.of(GZIP, PLAIN);
    }

    byte[] coded(byte[] bytes) {
        if (this == PLAIN) {
            return bytes;
        }
        var coded = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(coded)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return coded.toByteArray();
    }

    /** A stream whose bytes are sent on whenever it is flushed, and which is whole only if it is closed. */
    public OutputStream coded(OutputStream out) throws IOException {
        return this == PLAIN ? out : new GZIPOutputStream(out, LEAST, true);
    }
}
