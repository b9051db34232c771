package org.qiangxian.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and dates are written on a page: thousands separators, 2025年6月13日, Beijing time. */
public final class Chinese {

    /** Every deadline and every time shown is Beijing time. */
    public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

    private Chinese() {}

    /** The date in Beijing. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BEIJING);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String date(Instant instant) {
        return DATE.format(instant.atZone(BEIJING));
    }

    public static String time(Instant instant) {
        return TIME.format(instant.atZone(BEIJING));
    }

    /**
     * A figure with thousands separators and exactly {@code decimals} places; a value that rounds to zero has no sign.
     */
    public static String figure(BigDecimal value, int decimals) {
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    public static String figure(double value, int decimals) {
        return figure(BigDecimal.valueOf(value), decimals);
    }

    /** A text as a sentence with one end mark: adds 。 where there is none. */
    public static String ended(String text) {
        var said = text.strip();
        return said.isEmpty() || "。！？；…".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + "。";
    }

    public static String count(long value) {
        return figure(BigDecimal.valueOf(value), 0);
    }

    /** A text of at most that many characters; a longer one is cut and ends with “…”. */
    public static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
