package org.qiangxian.spreadsheet;

import java.io.IOException;
import org.qiangxian.shell.Refusal;

/**
 * A text in runs of different formatting. A superscript after a figure or a name is a footnote mark and not part of it:
 * 12.3 with a raised 1 is not 12.31. Only behind an m it is a power: km², m³.
 */
final class RichText {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    /** The text and the marks removed from it. */
    record Parts(String text, String marks) {}

    /** Reads the element whose start was just read, {@code si} or {@code is}, up to its end. */
    static Parts read(Markup markup) throws IOException {
        var rich = new RichText();
        int outside = markup.depth() - 1;
        boolean raised = false;
        int phonetic = Integer.MAX_VALUE;
        while (markup.next() && markup.depth() > outside) {
            boolean spoken = markup.depth() >= phonetic;
            if (!spoken) {
                phonetic = Integer.MAX_VALUE;
            }
            if (markup.opens("rPh")) {
                phonetic = markup.depth();
            } else if (markup.opens("r")) {
                raised = false;
            } else if (markup.opens("vertAlign")) {
                raised = markup.attribute("val").orElse("").equals("superscript");
            } else if (markup.opens("t") && !spoken) {
                rich.add(escaped(markup.text()), raised);
            }
        }
        return rich.parts();
    }

    void add(String run, boolean raised) {
        if (text.length() + run.length() > Limits.CHARACTERS_OF_A_CELL) {
            throw new Refusal.Invalid("有一个单元格超过 " + Limits.CHARACTERS_OF_A_CELL + " 个字符，平台不接收。请缩短后再上传。");
        }
        if (!raised || run.strip().length() > 6) {
            text.append(run);
        } else if (!text.isEmpty() && (text.charAt(text.length() - 1) | 32) == 'm') {
            text.append(run.replace('2', '²').replace('3', '³'));
        } else {
            marks.append(run.strip());
        }
    }

    /** The parts; a text that is superscript as a whole is not a mark. */
    Parts parts() {
        return text.isEmpty() ? new Parts(marks.toString(), "") : new Parts(text.toString(), marks.toString());
    }

    /** {@code _x000D_} is how workbooks write what XML cannot hold; only line breaks and tabs of it are text. */
    static String escaped(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (code(written, i) < 0) {
                plain.append(written.charAt(i));
                continue;
            }
            int code = code(written, i);
            if (code >= ' ' || code == '\n' || code == '\t' || code == '\r') {
                plain.append((char) code);
            }
            i += 6;
        }
        return plain.toString();
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
