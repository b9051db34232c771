package org.qiangxian.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * 待办: whose turn it is in one matter. It is read from the matter itself, so it cannot be forgotten on a desk.
 *
 * @param key names the matter and what it waits for, and stays the same until that is done; reminders go by it
 * @param desk who holds it, and nobody else
 * @param what what is to be done, in a few words
 * @param since since when it waits
 * @param until the instant it is too late, the end of a day in Beijing; null where there is no last day
 * @param voluntary whether it is optional; nobody is reminded of what is optional
 * @param place the entry of the menu it is counted at
 * @param href where it is done
 * @param button what the one button says
 * @param note what else is to be known, may be empty
 * @param about the place whose figures it is about, where it is about one; null else
 */
public record Turn(
        String key,
        Desk desk,
        String what,
        Instant since,
        @Nullable Instant until,
        boolean voluntary,
        String place,
        String href,
        String button,
        String note,
        @Nullable RegionCode about) {

    private static final int NEAR = 3;

    /** A turn without a last day; {@link #go} adds where it is done. */
    public static Turn of(String key, Desk desk, String what, Instant since) {
        return new Turn(key, desk, what, since, null, false, "/desk", "/desk", "办理", "", null);
    }

    public Turn what(String words) {
        return new Turn(key, desk, words, since, until, voluntary, place, href, button, note, about);
    }

    public Turn until(@Nullable Instant last) {
        return new Turn(key, desk, what, since, last, voluntary, place, href, button, note, about);
    }

    /** The same turn as an optional one. */
    public Turn mayBeLeft() {
        return new Turn(key, desk, what, since, until, true, place, href, button, note, about);
    }

    /** The same turn with the page where it is done, and the menu entry that counts it. */
    public Turn go(String at, String to, String label) {
        return new Turn(key, desk, what, since, until, voluntary, at, to, label, note, about);
    }

    public Turn noting(String words) {
        return new Turn(key, desk, what, since, until, voluntary, place, href, button, words, about);
    }

    /** The same turn about the figures of one place, which its holder may read for this purpose (R1). */
    public Turn about(RegionCode unit) {
        return new Turn(key, desk, what, since, until, voluntary, place, href, button, note, unit);
    }

    /** 剩余 3 天，至2025年6月13日 24:00（北京时间）; where there is no last day, since when it waits. */
    public String left(Instant now) {
        if (until == null) {
            return "自%s起等待办理".formatted(Chinese.date(since));
        }
        var days = days(now);
        var last = Chinese.date(until.minusNanos(1)) + " 24:00（北京时间）";
        if (days > 0) {
            return "剩余 %d 天，至%s".formatted(days, last);
        }
        return days == 0 ? "今天截止，至%s".formatted(last) : "已过期限：%s".formatted(last);
    }

    /** Whether the last day is near enough to be marked. */
    public boolean pressing(Instant now) {
        return until != null && !voluntary && days(now) <= NEAR;
    }

    /** How many of the turns are counted at each place of the menu. */
    static Map<String, Integer> counted(Stream<Turn> turns) {
        return turns.collect(Collectors.groupingBy(Turn::place, Collectors.summingInt(_ -> 1)));
    }

    /** Whole days from a moment to the last day; 0 on the day itself, negative after it. */
    private long days(Instant from) {
        var last = until == null ? from : until.minusNanos(1);
        return ChronoUnit.DAYS.between(Chinese.day(from), Chinese.day(last));
    }
}
