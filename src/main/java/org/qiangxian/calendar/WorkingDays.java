package org.qiangxian.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * 工作日: which days are worked in China, by the notices of 国务院办公厅 on holidays and shifted working days, and the days
 * of Beijing time. A year whose notice is not in the table is refused, never guessed; what moves by itself after so many
 * working days asks {@link #find} and waits.
 */
@Component
public final class WorkingDays {

    private final HolidayTable table = HolidayTable.read();

    /** Whether the notice of this year is known here. */
    public boolean known(int year) {
        return table.years().contains(year);
    }

    /** Whether the day is worked; refuses a day of a year whose notice is not known. */
    public boolean isWorking(LocalDate day) {
        if (!known(day.getYear())) {
            throw new Refusal.Conflict("%d年的节假日安排尚未录入，不能推算工作日。请待国务院办公厅公布后由技术支持补充。".formatted(day.getYear()));
        }
        if (table.worked().contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !table.rests(day);
    }

    /** The {@code days}-th working day after {@code from}, which itself does not count; refuses an unknown year. */
    public LocalDate plus(LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    /** As {@link #plus}, or nothing while the notice of a year on the way is not known. */
    public Optional<LocalDate> find(LocalDate from, int days) {
        try {
            return Optional.of(plus(from, days));
        } catch (Refusal.Conflict _) {
            return Optional.empty();
        }
    }

    /** Working days after {@code from} up to and including {@code to}; refuses an unknown year. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The periods of rest that touch the days from {@code from} to {@code to}; none for years not known. */
    public List<Rest> restsBetween(LocalDate from, LocalDate to) {
        return table.rests().stream().filter(rest -> rest.touches(from, to)).toList();
    }

    /** The day it is in Beijing. */
    public static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Chinese.BEIJING);
    }

    /** The first instant after the day in Beijing: a deadline of the day holds before it and not at it. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Chinese.BEIJING).toInstant();
    }

    /** Calendar days left: 0 on the day itself, negative when it is over. */
    public static long daysLeft(Instant now, LocalDate day) {
        return ChronoUnit.DAYS.between(today(now), day);
    }

    /** Calendar days left until the day that ends at {@code deadline}, as {@link #endOf} gives it. */
    public static long daysLeft(Instant now, Instant deadline) {
        return daysLeft(now, today(deadline.minusNanos(1)));
    }
}
