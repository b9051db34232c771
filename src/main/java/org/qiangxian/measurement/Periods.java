package org.qiangxian.measurement;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.qiangxian.catalogue.Frequency;

/** How a period is written: 2020, 2020Q1, 2020-03; none before 1949. */
public final class Periods {

    private static final Pattern FORM = Pattern.compile("(19(49|[5-9]\\d)|20\\d{2})(Q[1-4]|-(0[1-9]|1[0-2]))?");

    private Periods() {}

    public static boolean valid(String period) {
        return FORM.matcher(period).matches();
    }

    /** Whether values of an indicator that is published so often can be of this period: an annual one has no months. */
    public static boolean fits(String period, Frequency frequency) {
        return period.length() == 4
                || switch (frequency) {
                    case YEAR, CENSUS -> false;
                    case QUARTER -> period.charAt(4) == 'Q';
                    case MONTH, AT_ONCE -> true;
                };
    }

    public static int year(String period) {
        return Integer.parseInt(period, 0, 4, 10);
    }

    /** The first day of a period. */
    public static LocalDate firstDay(String period) {
        int month = period.length() == 4
                ? 1
                : period.charAt(4) == 'Q' ? 3 * (period.charAt(5) - '1') + 1 : Integer.parseInt(period, 5, 7, 10);
        return LocalDate.of(year(period), month, 1);
    }

    /** 2020年, 2020年第1季度, 2020年3月. */
    public static String shown(String period) {
        var year = period.substring(0, 4) + "年";
        if (period.length() == 4) {
            return year;
        }
        return period.charAt(4) == 'Q'
                ? year + "第" + period.charAt(5) + "季度"
                : year + Integer.parseInt(period, 5, 7, 10) + "月";
    }
}
