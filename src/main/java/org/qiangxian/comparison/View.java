package org.qiangxian.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Chinese;

/**
 * How a reader looks at one city: beside which peers, or alone as its records stood on a day. On a day of the past nobody is
 * compared: two days of the same spread, one taken from the other, would tell of a single peer (R1).
 *
 * @param day the day at whose end in Beijing the records are read, null for those of now
 */
public record View(PeerChoice choice, @Nullable LocalDate day) {

    static final View USUAL = new View(PeerChoice.NEAREST, null);

    /** What an address needs to keep the view; empty for the usual one. */
    public String query() {
        if (day != null) {
            return "?on=" + day;
        }
        return choice == PeerChoice.NEAREST ? "" : "?peers=" + choice.name();
    }

    /** The day in an address of a value, or nothing. */
    public String on() {
        return day == null ? "" : day.toString();
    }

    /** 2026年3月1日, or nothing. */
    public String said() {
        return day == null ? "" : Chinese.date(day);
    }
}
