package org.qiangxian.spreadsheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qiangxian.sandbox.Archive;
import org.qiangxian.shell.Refusal;

/** The parts of a packed workbook by name, in memory only; unpacked bytes are counted to stop zip bombs. */
final class Zip implements Closeable {

    private static final long UNSUSPECTED = 10L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private long unpacked;

    private Zip(ZipFile zip) {
        this.zip = zip;
    }

    static Zip open(Path file) throws IOException {
        if (!Archive.agrees(file, Limits.ZIP_ENTRIES * 2)) {
            throw Damage.refusal();
        }
        var opened = new Zip(new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.UTF_8));
        try {
            opened.list();
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void list() {
        if (zip.size() > Limits.ZIP_ENTRIES) {
            throw new Refusal.Invalid("文件内部的部件过多，平台不接收。请删去多余的图片和工作表后再上传。");
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName().replace('\\', '/');
            if (List.of(name.split("/")).contains("..") || name.startsWith("/") || name.contains(":")) {
                throw new Refusal.Invalid("文件内部含有指向文件外的路径，平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
            }
            if (!entry.isDirectory() && parts.put(name.toLowerCase(Locale.ROOT), entry) != null) {
                throw Damage.refusal();
            }
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The part as XML; empty if there is none of this name. */
    Optional<Markup> find(String name) throws IOException {
        var entry = parts.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            return Optional.empty();
        }
        var in = new Counted(zip.getInputStream(entry), entry);
        return Optional.of(new Markup(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    Markup open(String name) throws IOException {
        return find(name).orElseThrow(Damage::refusal);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts the output of a part against its input, and verifies its checksum at the end. */
    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long count;

        Counted(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int most) throws IOException {
            int read = super.read(bytes, offset, most);
            if (read < 0) {
                if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                    throw Damage.refusal();
                }
                return read;
            }
            sum.update(bytes, offset, read);
            count += read;
            unpacked += read;
            long packed = Math.max(1, entry.getCompressedSize());
            if (unpacked > Limits.UNPACKED_BYTES || (count > UNSUSPECTED && count / packed > Limits.UNPACKED_RATIO)) {
                throw new Refusal.Invalid("文件展开后过大，平台不接收。请删去多余的空行、格式和工作表，或另存为 .csv 后再上传。");
            }
            return read;
        }
    }
}
