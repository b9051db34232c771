package org.qiangxian.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * Checks that a zip file is unambiguous. Programs differ in whether they follow the central directory at the end or the
 * local headers before the parts; so both must name the same parts, one after the other, without anything before,
 * between or after them. Otherwise different programs would see different contents.
 */
public final class Archive {

    private static final int LOCAL = 0x0403_4b50;
    private static final int CENTRAL = 0x0201_4b50;
    private static final int END = 0x0605_4b50;
    private static final int END_64 = 0x0606_4b50;
    private static final int LOCATOR_64 = 0x0706_4b50;
    private static final int ENCRYPTED = 1;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int END_64_WHOLE = 76;
    private static final int MOST_DIRECTORY = 4 << 20;
    private static final long UNSAID = 0xFFFF_FFFFL;

    private final Source file;
    private final int mostParts;

    private Archive(Source file, int mostParts) {
        this.file = file;
        this.mostParts = mostParts;
    }

    /** Bytes that can be read at any place. */
    private interface Source {

        long size() throws IOException;

        int read(ByteBuffer into, long at) throws IOException;
    }

    private record Memory(byte[] content) implements Source {

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public int read(ByteBuffer into, long at) {
            int count = (int) Math.min(into.remaining(), content.length - at);
            if (count <= 0) {
                return -1;
            }
            into.put(content, (int) at, count);
            return count;
        }
    }

    private record OnDisk(FileChannel channel) implements Source {

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return channel.read(into, at);
        }
    }

    /** A part as the central directory names it. */
    private record Part(String name, int flags, int method, long crc, long packed, long at) {}

    /**
     * Whether both views agree.
     *
     * @return false for a file that is not a zip, is broken, or shows different contents to different programs
     */
    public static boolean agrees(Path path, int mostParts) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            return new Archive(new OnDisk(file), mostParts).agrees();
        }
    }

    /** The same of a file in memory. */
    public static boolean agrees(byte[] content, int mostParts) throws IOException {
        return new Archive(new Memory(content), mostParts).agrees();
    }

    private boolean agrees() throws IOException {
        long size = file.size();
        if (size < END_LENGTH) {
            return false;
        }
        var end = bytes(size - END_LENGTH, END_LENGTH);
        int count = end.getShort(10) & 0xFFFF;
        long length = end.getInt(12) & UNSAID;
        // No comment is allowed: another directory could hide behind it.
        if (end.getInt(0) != END || end.getShort(20) != 0 || length > MOST_DIRECTORY || count > mostParts) {
            return false;
        }
        long behind = directoryEnd(size - END_LENGTH);
        long start = behind - length;
        long said = end.getInt(16) & UNSAID;
        if (start < 0 || (said != UNSAID && said != start)) {
            return false;
        }
        var parts = directory(bytes(start, (int) length), count);
        return parts != null && inOrder(parts, start);
    }

    /** The end of the central directory: before the zip64 end record, if there is one. */
    private long directoryEnd(long end) throws IOException {
        if (end < END_64_WHOLE) {
            return end;
        }
        var before = bytes(end - END_64_WHOLE, END_64_WHOLE);
        return before.getInt(0) == END_64 && before.getInt(56) == LOCATOR_64 ? end - END_64_WHOLE : end;
    }

    private static @org.jspecify.annotations.Nullable List<Part> directory(ByteBuffer directory, int count) {
        var parts = new ArrayList<Part>();
        var names = new HashSet<String>();
        while (directory.remaining() >= CENTRAL_LENGTH) {
            int at = directory.position();
            int name = directory.getShort(at + 28) & 0xFFFF;
            int extra = directory.getShort(at + 30) & 0xFFFF;
            int comment = directory.getShort(at + 32) & 0xFFFF;
            if (directory.getInt(at) != CENTRAL || directory.remaining() < CENTRAL_LENGTH + name + extra + comment) {
                return null;
            }
            var part = part(directory, at, name, extra);
            if (part == null || !names.add(part.name().toLowerCase(Locale.ROOT))) {
                return null;
            }
            parts.add(part);
            directory.position(at + CENTRAL_LENGTH + name + extra + comment);
        }
        return directory.hasRemaining() || parts.size() != count ? null : parts;
    }

    private static @org.jspecify.annotations.Nullable Part part(ByteBuffer directory, int at, int name, int extra) {
        long size = directory.getInt(at + 24) & UNSAID;
        long packed = directory.getInt(at + 20) & UNSAID;
        long offset = directory.getInt(at + 42) & UNSAID;
        if (packed == UNSAID || offset == UNSAID) {
            int wide = wide(directory, at + CENTRAL_LENGTH + name, extra);
            int needed = (size == UNSAID ? 8 : 0) + (packed == UNSAID ? 8 : 0) + (offset == UNSAID ? 8 : 0);
            if (wide < 0 || (directory.getShort(wide - 2) & 0xFFFF) < needed) {
                return null;
            }
            int from = wide + (size == UNSAID ? 8 : 0);
            offset = offset == UNSAID ? directory.getLong(from + (packed == UNSAID ? 8 : 0)) : offset;
            packed = packed == UNSAID ? directory.getLong(from) : packed;
        }
        if (packed < 0 || offset < 0) {
            return null;
        }
        return new Part(
                text(directory, at + CENTRAL_LENGTH, name),
                directory.getShort(at + 8) & 0xFFFF,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16) & UNSAID,
                packed,
                offset);
    }

    /** The position of a part's zip64 sizes, which some programs always write; negative if there are none. */
    private static int wide(ByteBuffer directory, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int size = directory.getShort(at + 2) & 0xFFFF;
            if (at + 4 + size > from + length) {
                return -1;
            }
            if (directory.getShort(at) == 1) {
                return at + 4;
            }
            at += 4 + size;
        }
        return -1;
    }

    /** Whether each part follows the one before it, with a local header that agrees with the directory. */
    private boolean inOrder(List<Part> parts, long directory) throws IOException {
        parts.sort(Comparator.comparingLong(Part::at));
        long at = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.at() != at || at + LOCAL_LENGTH > directory) {
                return false;
            }
            long content = content(part);
            long next = i + 1 < parts.size() ? parts.get(i + 1).at() : directory;
            if (content < 0 || !described(part, content + part.packed(), next)) {
                return false;
            }
            at = next;
        }
        return at == directory;
    }

    /** The beginning of a part's content; negative if its local header does not agree with the directory. */
    private long content(Part part) throws IOException {
        var head = bytes(part.at(), LOCAL_LENGTH);
        int name = head.getShort(26) & 0xFFFF;
        int extra = head.getShort(28) & 0xFFFF;
        long crc = head.getInt(14) & UNSAID;
        long packed = head.getInt(18) & UNSAID;
        boolean same = head.getInt(0) == LOCAL
                && ((head.getShort(6) | part.flags()) & ENCRYPTED) == 0
                && (head.getShort(8) & 0xFFFF) == part.method()
                && (crc == part.crc() || crc == 0)
                && (packed == part.packed() || packed == UNSAID || packed == 0);
        if (!same || part.at() + LOCAL_LENGTH + name > file.size()) {
            return -1;
        }
        var written = text(bytes(part.at() + LOCAL_LENGTH, name), 0, name);
        return written.equals(part.name()) ? part.at() + LOCAL_LENGTH + name + extra : -1;
    }

    /** Whether there is nothing between two parts but the data descriptor of the one before. */
    private boolean described(Part part, long end, long next) throws IOException {
        long gap = next - end;
        if (gap == 0) {
            return true;
        }
        if (gap != 12 && gap != 16 && gap != 20 && gap != 24) {
            return false;
        }
        var said = bytes(end, (int) gap);
        int at = gap % 8 == 0 ? 4 : 0;
        return (said.getInt(at) & UNSAID) == part.crc() && (said.getInt(at + 4) & UNSAID) == part.packed();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            continue;
        }
        if (bytes.hasRemaining()) {
            throw new IOException("shorter than it says");
        }
        return bytes.flip();
    }

    private static String text(ByteBuffer bytes, int at, int count) {
        return new String(bytes.array(), at, count, StandardCharsets.UTF_8);
    }
}
