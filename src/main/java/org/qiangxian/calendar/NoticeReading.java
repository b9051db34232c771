package org.qiangxian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * Reads the paragraphs of a notice as they are printed: 元旦：1月1日（周五）至3日（周日）放假，共3天。1月4日（周一）上班. Days of
 * the week, numbers of days and the festivals of the year are compared, so that a slip in copying is found.
 */
final class NoticeReading {

    private static final Pattern NAME =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、)?\\s*(\\p{IsHan}[\\p{IsHan}、]*)\\s*[:：](.*)$");
    private static final String DAY = "(?:(\\d{1,2})月)?(\\d{1,2})日(?:[（(][^）)]*?(?:周|星期)([一二三四五六日天])[）)])?";
    private static final Pattern DAYS = Pattern.compile(DAY);
    private static final Pattern REST = Pattern.compile(DAY + "(?:至" + DAY + ")?放假[^，,。]*(?:[，,]?共(\\d+)天)?");
    private static final Pattern WORK = Pattern.compile("((?:" + DAY + "[、，,和及]?)+)上班");

    private final int year;
    private final List<Rest> rests = new ArrayList<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    private NoticeReading(int year) {
        this.year = year;
    }

    /**
     * What the paragraphs say.
     *
     * @throws Refusal.Invalid naming every line that contradicts the calendar
     */
    static HolidayTable.Days read(int year, String paragraphs) {
        var reading = new NoticeReading(year);
        paragraphs.lines().filter(line -> !line.isBlank()).forEach(reading::line);
        reading.compare();
        if (!reading.wrong.isEmpty()) {
            throw Refusal.Invalid.of("days", String.join("", reading.wrong));
        }
        return new HolidayTable.Days(List.copyOf(reading.rests), Set.copyOf(reading.worked));
    }

    private void line(String line) {
        var named = NAME.matcher(line);
        var rest = REST.matcher(line);
        if (!named.matches() || !rest.find()) {
            wrong.add("“%s”读不出节日和放假日期。".formatted(line.strip()));
            return;
        }
        var match = rest.toMatchResult();
        int month = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        var first = day(month, match, 1, line);
        var last = match.group(5) == null ? first : day(month, match, 4, line);
        if (first == null || last == null || last.isBefore(first)) {
            wrong.add("“%s”的放假日期不成立。".formatted(line.strip()));
            return;
        }
        var period = new Rest(first, last, named.group(1));
        long days = first.datesUntil(last.plusDays(1)).count();
        if (match.group(7) != null && Integer.parseInt(match.group(7)) != days) {
            wrong.add("%s写明共%s天，按日期是%d天。".formatted(period.words(), match.group(7), days));
        }
        rests.add(period);
        work(line.substring(match.end()), first.getMonthValue(), line);
    }

    private void work(String text, int month, String line) {
        var found = WORK.matcher(text);
        while (found.find()) {
            int current = month;
            var each = DAYS.matcher(found.group(1));
            while (each.find()) {
                current = each.group(1) == null ? current : Integer.parseInt(each.group(1));
                var day = day(current, each.toMatchResult(), 1, line);
                if (day == null || !HolidayTable.weekend(day)) {
                    wrong.add("“%s”的上班日期应是周六或周日。".formatted(line.strip()));
                } else {
                    worked.add(day);
                }
            }
        }
    }

    /** The day at a regex group, in the month of the day before where it names none; null if no such day exists. */
    private @org.jspecify.annotations.Nullable LocalDate day(int before, MatchResult match, int at, String line) {
        int month = match.group(at) == null ? before : Integer.parseInt(match.group(at));
        try {
            var day = LocalDate.of(year, month, Integer.parseInt(match.group(at + 1)));
            var week = match.group(at + 2);
            var is = day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.CHINA);
            if (week != null && !week.replace('天', '日').equals(is)) {
                wrong.add("%s是周%s，写的是周%s，请核对年份和日期。".formatted(Chinese.date(day), is, week));
            }
            return day;
        } catch (DateTimeException _) {
            wrong.add("“%s”里有不存在的日期。".formatted(line.strip()));
            return null;
        }
    }

    /**
     * Checks that every festival of the year lies in a period of rest, and that no day is both a working day and a day
     * of rest.
     */
    private void compare() {
        for (var festival : Festivals.of(year)) {
            festival.from()
                    .datesUntil(festival.to().plusDays(1))
                    .filter(day -> rests.stream().noneMatch(rest -> rest.touches(day, day)))
                    .findFirst()
                    .ifPresent(day -> wrong.add("%s（%s）没有放假，请核对是否漏了一段。".formatted(festival.name(), Chinese.date(day))));
        }
        worked.stream()
                .filter(day -> rests.stream().anyMatch(rest -> rest.touches(day, day)))
                .forEach(day -> wrong.add("%s既放假又上班。".formatted(Chinese.date(day))));
    }
}
