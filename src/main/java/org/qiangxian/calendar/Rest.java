package org.qiangxian.calendar;

import java.time.LocalDate;

/**
 * A period of rest as the yearly notice has it, both days included.
 *
 * @param name 国庆节
 */
public record Rest(LocalDate from, LocalDate to, String name) {

    /** 国庆节（10月1日至7日）, as a deadline mentions it. */
    public String words() {
        var first = "%d月%d日".formatted(from.getMonthValue(), from.getDayOfMonth());
        if (from.equals(to)) {
            return "%s（%s）".formatted(name, first);
        }
        var last = from.getMonth() == to.getMonth()
                ? "%d日".formatted(to.getDayOfMonth())
                : "%d月%d日".formatted(to.getMonthValue(), to.getDayOfMonth());
        return "%s（%s至%s）".formatted(name, first, last);
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }
}
