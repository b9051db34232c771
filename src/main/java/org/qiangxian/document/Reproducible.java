package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Takes the moment of writing out of a Word file, so that the same document gives the same bytes. */
final class Reproducible {

    /** The first moment a ZIP file can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String MODIFIED = "2000-01-01T00:00:00Z";

    private Reproducible() {}

    static byte[] bytes(XWPFDocument file) {
        try (file) {
            var properties = file.getProperties().getCoreProperties();
            properties.setCreated(Optional.empty());
            properties.setModified(MODIFIED);
            var written = new ByteArrayOutputStream();
            file.write(written);
            return zip(written.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private static byte[] zip(byte[] written) throws IOException {
        var bytes = new ByteArrayOutputStream(written.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(written));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NEVER);
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }
}
