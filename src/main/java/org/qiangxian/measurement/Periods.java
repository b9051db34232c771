package org.qiangxian.measurement;

import java.util.regex.Pattern;
import org.qiangxian.catalogue.Frequency;

/** How a period is written: 2020, 2020Q1, 2020-03. */
public final class Periods {

    private static final Pattern FORM = Pattern.compile("(19|20)\\d{2}(Q[1-4]|-(0[1-9]|1[0-2]))?");

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
