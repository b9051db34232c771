package org.qiangxian.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules for blank text, length and dates that every form of the platform shares.
 *
 * <p>Incoming text is normalised by {@link Plain}. {@code static/js/typing.js} is the same rule in the browser; {@code
 * typing-vectors.csv} proves both. Limits in 字 have a rule of their own ({@code form.Zishu}).
 */
public final class Typing {

    /** The first plausible year, that of the founding of the People's Republic. */
    public static final int FIRST_YEAR = 1949;

    /** The last plausible year; a later one is a typing error. */
    public static final int LAST_YEAR = 2099;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)");

    private Typing() {}

    /**
     * Whether it says nothing: it has no letter, no digit and no ideograph, but only invisible characters or
     * punctuation such as {@code ...}.
     */
    public static boolean blank(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Typing::says);
    }

    /**
     * Without invisible characters at both ends, and with {@code \n} for every line break. Its emptiness is the test
     * where punctuation is an answer: the unit %, the figure —.
     */
    public static String trimmed(@Nullable String text) {
        if (text == null || text.codePoints().noneMatch(Typing::seen)) {
            return "";
        }
        var plain = lines(text);
        int from = 0;
        while (bare(plain.codePointAt(from))) {
            from += Character.charCount(plain.codePointAt(from));
        }
        int to = plain.length();
        while (bare(plain.codePointBefore(to))) {
            to -= Character.charCount(plain.codePointBefore(to));
        }
        return plain.substring(from, to);
    }

    /** The text with every line break as one {@code \n}, otherwise unchanged. */
    public static String lines(@Nullable String text) {
        if (text == null || text.indexOf('\r') < 0) {
            return text == null ? "" : text;
        }
        return LINE_BREAK.matcher(text).replaceAll("\n");
    }

    /** The number of code points, with every line break as one. */
    public static int length(@Nullable String text) {
        var plain = lines(text);
        return plain.codePointCount(0, plain.length());
    }

    /** The day that was written, as 2026-06-13, 2026/6/13, 2026.6.13 or 2026年6月13日; empty if none or not plausible. */
    public static Optional<LocalDate> day(@Nullable String text) {
        var found = DAY.matcher(trimmed(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        var month = found.group(3) == null ? found.group(5) : found.group(3);
        var day = found.group(4) == null ? found.group(6) : found.group(4);
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(found.group(1)), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Typing::plausible);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Whether the year is plausible in a form. */
    public static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static boolean says(int point) {
        return switch (Character.getType(point)) {
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER, Character.PRIVATE_USE -> true;
            default -> Character.isLetterOrDigit(point) && !filler(point) || Plain.radical(point);
        };
    }

    private static boolean seen(int point) {
        return !bare(point)
                && Character.getType(point) != Character.NON_SPACING_MARK
                && Character.getType(point) != Character.ENCLOSING_MARK;
    }

    /** White space, controls, zero-width characters and fillers. */
    private static boolean bare(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE -> true;
            default -> filler(point);
        };
    }

    /** Letters that are drawn as nothing. */
    static boolean filler(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }
}
