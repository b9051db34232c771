package org.qiangxian.spreadsheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Decides from a cell's format whether its number is a date, a percentage, or a number. */
final class NumberFormats {

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    private NumberFormats() {}

    /** The built-in formats; 27 to 36 and 50 to 58 are the Chinese dates. */
    static Raw.Type builtIn(int format) {
        if (format == 9 || format == 10) {
            return Raw.Type.PERCENT;
        }
        boolean day = (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 58);
        return day ? Raw.Type.DAY : Raw.Type.NUMBER;
    }

    static Raw.Type of(String code) {
        var letters = new StringBuilder();
        for (int i = 0; i < Math.min(code.length(), 255); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                i = end < 0 ? code.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                break;
            } else {
                letters.append(c);
            }
        }
        var shown = letters.toString().toLowerCase(Locale.ROOT);
        if (shown.contains("general") || shown.contains("通用格式")) {
            return Raw.Type.NUMBER;
        }
        if (shown.contains("%")) {
            return Raw.Type.PERCENT;
        }
        boolean clock = shown.contains("h") || shown.contains("s");
        boolean digits = shown.contains("0") || shown.contains("#");
        boolean day = shown.contains("y") || shown.contains("d") || (shown.contains("m") && !clock);
        return day && !digits ? Raw.Type.DAY : Raw.Type.NUMBER;
    }

    /** The date that a number means; empty if it means none. */
    static Optional<String> day(String number, boolean since1904) {
        double serial;
        try {
            serial = Double.parseDouble(number);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
        if (!(serial >= 1 && serial <= LAST_DAY) || (!since1904 && (int) serial == 60)) {
            return Optional.empty();
        }
        int days = (int) serial;
        var day = since1904 ? SINCE_1904.plusDays(days) : SINCE_1900.plusDays(days < 60 ? days + 1 : days);
        return Optional.of(day.toString());
    }
}
