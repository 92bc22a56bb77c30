package vn.xephang.http.cache;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, as they are and compressed.
 *
 * @param gzip null where it is too short for that
 */
public record Representation(byte[] plain, byte @Nullable [] gzip) {
    public static Representation of(byte[] plain) {
        return new Representation(plain, Coding.GZIP.of(plain.length) == Coding.GZIP ? Coding.GZIP.coded(plain) : null);
    }

    public byte[] bytes(Coding coding) {
        return coding == Coding.GZIP && gzip != null ? gzip : plain;
    }

    /** How it is sent to who takes this. */
    public Coding coding(Coding taken) {
        return gzip == null ? Coding.PLAIN : taken;
    }

    int length() {
        return plain.length + (gzip == null ? 0 : gzip.length);
    }
}
