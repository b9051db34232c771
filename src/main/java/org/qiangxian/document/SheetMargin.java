package org.qiangxian.document;

/** A line at the head or foot of a printed sheet of Excel, where an ampersand commands and 255 signs are all there is room for. */
public final class SheetMargin {

    /** Of 255 signs two say where the line stands. */
    private static final int MOST = 253;

    private SheetMargin() {}

    /** The text as it is to be read there: no part of it a command, with … where it had to be shortened. */
    public static String line(String text) {
        var plain = Document.line(text);
        var line = escaped(plain);
        for (int kept = plain.codePointCount(0, plain.length()); line.length() > MOST; ) {
            kept--;
            line = escaped(plain.substring(0, plain.offsetByCodePoints(0, kept))) + "…";
        }
        return line;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
