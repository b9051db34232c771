package org.qiangxian.spreadsheet;

/** Half-width and full-width, blanks of all kinds, and the marks of footnotes. */
public final class Characters {

    private Characters() {}

    public static boolean blank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\uFEFF'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u2060'
                || c == '\u00AD'
                || c == '\u0085';
    }

    public static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static char half(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u2212', '\uFE63', '\u2010', '\u2011' -> '-';
            case '\uFE50', '\uFE51' -> ',';
            case '\uFE6A' -> '%';
            default -> c;
        };
    }

    public static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether it is a footnote mark: ① to ⑳, ⑴ to ⒇, ¹ ² ³ ⁰ to ⁹, stars and daggers. */
    public static boolean mark(char c) {
        return (c >= '\u2460' && c <= '\u2487')
                || (c >= '\u2776' && c <= '\u277F')
                || c == '\u00B9'
                || c == '\u00B2'
                || c == '\u00B3'
                || (c >= '\u2070' && c <= '\u2079')
                || c == '*'
                || c == '\uFF0A'
                || c == '\u2020'
                || c == '\u2021'
                || c == '\u203B';
    }

    /** The text in half width, without blanks and line breaks; one blank stays between two Latin letters. */
    public static String compact(String text) {
        if (plain(text)) {
            return text;
        }
        var compact = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = half(text.charAt(i));
            if (blank(c)) {
                gap = true;
                continue;
            }
            if (gap && latin(c) && !compact.isEmpty() && latin(compact.charAt(compact.length() - 1))) {
                compact.append(' ');
            }
            compact.append(c);
            gap = false;
        }
        return compact.toString();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c) || half(c) != c) {
                return false;
            }
        }
        return true;
    }

    /** The text without line breaks, blanks at the ends and runs of blanks, for display. */
    public static String line(String text) {
        var line = new StringBuilder(Math.min(text.length(), 1000));
        for (int i = 0; i < text.length() && line.length() < 1000; i++) {
            char c = text.charAt(i);
            if (!blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
