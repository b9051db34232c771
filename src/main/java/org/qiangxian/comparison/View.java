package org.qiangxian.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * How a reader looks at one city: beside which group, or alone as its records stood on a day. On a day of the past nobody is
 * compared: what was issued is of now.
 *
 * @param level the group at this level
 * @param day the day at whose end in Beijing the records are read, null for those of now
 */
public record View(GroupLevel level, @Nullable LocalDate day) {

    /** What an address says for the usual group, {@link GroupLevel#BLOCK}. */
    static final String USUAL_NAME = "NEAREST";

    static final View USUAL = new View(GroupLevel.BLOCK, null);

    /** The level of an address. */
    static GroupLevel level(String name) {
        if (name.equals(USUAL_NAME)) {
            return GroupLevel.BLOCK;
        }
        return Arrays.stream(GroupLevel.values())
                .filter(level -> level != GroupLevel.BLOCK && level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这种同类范围。请在质量画像的“为什么是这些城市”中选择。"));
    }

    /** What an address says of a level. */
    public static String name(GroupLevel level) {
        return level == GroupLevel.BLOCK ? USUAL_NAME : level.name();
    }

    /** What an address needs to keep the view; empty for the usual one. */
    public String query() {
        if (day != null) {
            return "?on=" + day;
        }
        return level == GroupLevel.BLOCK ? "" : "?peers=" + name(level);
    }

    /** What an address says of a level that is not the usual one, or nothing. */
    public String name() {
        return day != null || level == GroupLevel.BLOCK ? "" : name(level);
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
