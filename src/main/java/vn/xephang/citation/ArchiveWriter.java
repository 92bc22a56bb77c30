package vn.xephang.citation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.format.TableFormat;
import vn.xephang.export.format.TableWriter;
import vn.xephang.export.table.CellKind;
import vn.xephang.graphql.Sha256;

/**
 * Writes an archive whose first file is a table. Where the entries stand is written at its end, so that one that was cut off opens
 * nowhere; and every entry is of the same time, so that the same content is the same bytes.
 */
final class ArchiveWriter {
    private static final LocalDateTime CREATED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final ZipOutputStream zip;
    private final DigestOutputStream digested;

    ArchiveWriter(OutputStream out, String table) throws IOException {
        zip = new ZipOutputStream(out);
        begin(table);
        digested = new DigestOutputStream(new Open(zip), Sha256.begun());
    }

    /** What is said of a table once all of it is known. */
    interface Ending {
        Metadata metadata(int rows, String digest);
    }

    TableWriter table(TableFormat format, List<String> headers, List<CellKind> kinds, Ending ending)
            throws IOException {
        var table = format.open(digested, headers, kinds);
        return new TableWriter() {
            private int rows;

            @Override
            public void row(List<? extends @Nullable Object> cells) throws IOException {
                table.row(cells);
                rows++;
            }

            @Override
            public void flush() throws IOException {
                table.flush();
            }

            @Override
            public void finish() throws IOException {
                table.finish();
                zip.closeEntry();
                var digest =
                        HexFormat.of().formatHex(digested.getMessageDigest().digest());
                var metadata = ending.metadata(rows, digest);
                file("metadata.json", metadata.json());
                file("README.md", metadata.readme());
                zip.finish();
                zip.flush();
            }
        };
    }

    private void file(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(CREATED);
        zip.putNextEntry(entry);
    }

    /** An entry that more follow. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
