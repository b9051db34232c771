package org.qiangxian.submission;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qiangxian.shell.Chinese;

/** Times as a receipt and a deadline are written: to the second, and the end of a day as 24:00. */
public final class Times {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA);

    private Times() {}

    public static String second(Instant at) {
        return SECOND.format(at.atZone(Chinese.BEIJING));
    }

    /** 2025年6月13日 24:00（北京时间） for the first instant that is too late. */
    public static String deadline(Instant deadline) {
        return Chinese.date(deadline.minusNanos(1)) + " 24:00（北京时间）";
    }
}
