package org.qiangxian.document;

/**
 * A header or footer line of a printed Excel sheet, in which an ampersand starts a command and 255 characters are the
 * limit.
 */
public final class SheetMargin {

    /** The most characters of text: two of 255 give the position of the line. */
    private static final int MOST = 253;

    private SheetMargin() {}

    /** The text escaped so that no part of it is a command, with … where it had to be shortened. */
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
