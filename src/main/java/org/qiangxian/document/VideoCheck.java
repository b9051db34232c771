package org.qiangxian.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.qiangxian.shell.Refusal;

/**
 * Checks that a video is what it claims: boxes of ISO 14496-12 from the first byte to the last, with an index and with
 * pictures. Nothing is decoded.
 */
final class VideoCheck {

    private static final int HEAD = 8;
    private static final int MOST_BOXES = 10_000;
    private static final Set<String> BRANDS =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "qt  ");

    private VideoCheck() {}

    static boolean looksLike(byte[] content) {
        return content.length >= 12 && word(content, 4).equals("ftyp") && BRANDS.contains(word(content, 8));
    }

    static void check(byte[] content) {
        var found = new HashSet<String>();
        int boxes = 0;
        long at = 0;
        while (at < content.length) {
            if (content.length - at < HEAD || boxes++ > MOST_BOXES) {
                throw broken();
            }
            long size = size(content, (int) at);
            if (size < HEAD || size > content.length - at) {
                throw broken();
            }
            found.add(word(content, (int) at + 4));
            at += size;
        }
        if (!found.contains("moov") || !found.contains("mdat")) {
            throw broken();
        }
    }

    /** The length of a box: in its first four bytes, in eight after the name where those say 1, to the end where they say 0. */
    private static long size(byte[] content, int at) {
        long size = number(content, at, 4);
        if (size == 0) {
            return content.length - (long) at;
        }
        return size == 1 && content.length - at >= 16 ? number(content, at + HEAD, 8) : size;
    }

    private static long number(byte[] content, int at, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | (content[at + i] & 0xFF);
        }
        return number;
    }

    private static String word(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static Refusal broken() {
        return new Refusal.Invalid("视频已损坏或者不是 MP4 文件，无法打开。请用手机或剪辑软件另存为 MP4 后再上传。");
    }
}
