package vn.xephang.export.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the archive that the workbook library writes anew, entry by entry, so that the same table is always the same bytes: the
 * library writes down when it ran, and offers no way to leave that out.
 */
final class StableArchive extends OutputStream {
    private static final LocalDateTime CREATED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final int HEADER = 30;
    private static final int NAME_LENGTH = 26;
    private static final int DESCRIPTOR = 24;
    private static final int ENTRY_SIGNATURE = 0x04034b50;

    private final ZipOutputStream out;
    private final Inflater inflater = new Inflater(true);
    private final ByteArrayOutputStream header = new ByteArrayOutputStream();
    private final ByteArrayOutputStream properties = new ByteArrayOutputStream();
    private final byte[] part = new byte[8192];
    private Stage stage = Stage.HEADER;
    private String name = "";
    private int toSkip;

    StableArchive(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var end = offset + length;
        for (int at = offset; at < end; ) {
            at += switch (stage) {
                case HEADER -> readHeader(bytes, at);
                case CONTENT -> readContent(bytes, at, end - at);
                case DESCRIPTOR -> skip(end - at);
                // Of where the entries stand, which is written anew.
                case DIRECTORY -> end - at;
            };
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** To be called after the library has finished. */
    void finish() throws IOException {
        if (stage != Stage.DIRECTORY) {
            throw new IOException("The workbook's archive is not as it was expected.");
        }
        out.finish();
        out.flush();
    }

    private int readHeader(byte[] bytes, int at) throws IOException {
        header.write(bytes[at]);
        if (header.size() == Integer.BYTES && number(0) != ENTRY_SIGNATURE) {
            stage = Stage.DIRECTORY;
        } else if (header.size() >= HEADER && header.size() == HEADER + (number(NAME_LENGTH) & 0xffff)) {
            name = new String(header.toByteArray(), HEADER, header.size() - HEADER, StandardCharsets.UTF_8);
            var entry = new ZipEntry(name);
            entry.setTimeLocal(CREATED);
            out.putNextEntry(entry);
            header.reset();
            inflater.reset();
            stage = Stage.CONTENT;
        }
        return 1;
    }

    private int readContent(byte[] bytes, int at, int length) throws IOException {
        inflater.setInput(bytes, at, length);
        var target = name.equals(PROPERTIES) ? properties : out;
        try {
            for (int size = inflater.inflate(part); size > 0; size = inflater.inflate(part)) {
                target.write(part, 0, size);
            }
        } catch (DataFormatException unexpected) {
            throw new IOException(unexpected);
        }
        if (inflater.finished()) {
            if (target == properties) {
                out.write(withoutTime(properties.toString(StandardCharsets.UTF_8)));
            }
            out.closeEntry();
            toSkip = DESCRIPTOR;
            stage = Stage.DESCRIPTOR;
        }
        return length - inflater.getRemaining();
    }

    private int skip(int length) {
        var skipped = Math.min(length, toSkip);
        toSkip -= skipped;
        stage = toSkip == 0 ? Stage.HEADER : Stage.DESCRIPTOR;
        return skipped;
    }

    private int number(int at) {
        return ByteBuffer.wrap(header.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt(at);
    }

    private static byte[] withoutTime(String xml) {
        return xml.replaceFirst("(<dcterms:created [^>]*>)[^<]*", "$1" + CREATED + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }

    private enum Stage {
        HEADER,
        CONTENT,
        DESCRIPTOR,
        DIRECTORY
    }
}
