package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.qiangxian.shell.Refusal;

/** The texts that cells of a workbook refer to by number, packed into one array to save memory for a million names. */
final class SharedStrings {

    private static final int REMEMBERED = 1 << 13;
    private static final int LONGEST_REMEMBERED = 64;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[256];
    private int count;
    private long longUnpacked;
    private final int[] rememberedIndex = new int[REMEMBERED];
    private final RichText.Parts[] remembered = new RichText.Parts[REMEMBERED];

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Markup markup) throws IOException {
        var strings = new SharedStrings();
        while (markup.next()) {
            if (markup.opens("si")) {
                strings.add(RichText.read(markup));
            }
        }
        return strings;
    }

    void add(RichText.Parts parts) {
        var packed = (parts.marks().isEmpty() ? parts.text() : parts.text() + '\u0001' + parts.marks())
                .getBytes(StandardCharsets.UTF_8);
        int begin = count == 0 ? 0 : ends[count - 1];
        if (count >= Limits.SHARED_STRINGS || begin + packed.length > Limits.SHARED_BYTES) {
            throw new Refusal.Invalid("文件中的文字过多，平台不接收。请分成几个文件，或另存为 .csv 后再上传。");
        }
        if (begin + packed.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, begin + packed.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(packed, 0, bytes, begin, packed.length);
        ends[count++] = begin + packed.length;
    }

    RichText.Parts at(int index) {
        if (index < 0 || index >= count) {
            throw Damage.refusal();
        }
        int slot = index & (REMEMBERED - 1);
        var known = remembered[slot];
        if (known != null && rememberedIndex[slot] == index) {
            return known;
        }
        int begin = index == 0 ? 0 : ends[index - 1];
        var packed = new String(bytes, begin, ends[index] - begin, StandardCharsets.UTF_8);
        int mark = packed.indexOf('\u0001');
        var parts = mark < 0
                ? new RichText.Parts(packed, "")
                : new RichText.Parts(packed.substring(0, mark), packed.substring(mark + 1));
        longUnpacked += packed.length() > LONGEST_REMEMBERED ? packed.length() : 0;
        if (longUnpacked > Limits.LONG_TEXTS) {
            throw new Refusal.Invalid("文件中重复的长文字过多，平台不接收。请删去说明文字，或另存为 .csv 后再上传。");
        }
        if (packed.length() <= LONGEST_REMEMBERED) {
            remembered[slot] = parts;
            rememberedIndex[slot] = index;
        }
        return parts;
    }
}
