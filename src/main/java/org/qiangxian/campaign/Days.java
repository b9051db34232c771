package org.qiangxian.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;

/**
 * The days of an activity.
 *
 * @param from null where they are not known yet
 * @param to null where it is one day
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Days UNKNOWN = new Days(null, null);

    String words() {
        if (from == null) {
            return "日期另行公布";
        }
        return to == null || to.equals(from)
                ? Chinese.date(from)
                : Chinese.date(from) + "至"
                        + (to.getYear() == from.getYear()
                                ? "%d月%d日".formatted(to.getMonthValue(), to.getDayOfMonth())
                                : Chinese.date(to));
    }

    /** The last day, or null. */
    @Nullable
    LocalDate last() {
        return to == null ? from : to;
    }
}
