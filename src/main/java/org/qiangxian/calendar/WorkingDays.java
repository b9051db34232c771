package org.qiangxian.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * 工作日: which days are worked in China, by the notices of 国务院办公厅 on holidays and shifted working days, and the days of
 * Beijing time. A year whose notice is not entered yet is counted by its weekends and festivals, and a day computed so
 * is marked 暂按. When the notice is entered a day only ever moves later: nobody who was told a day is told an earlier
 * one afterwards.
 */
@Component
public final class WorkingDays {

    private final Supplier<List<Edition>> editions;

    WorkingDays(Supplier<List<Edition>> editions) {
        this.editions = editions;
    }

    /** Working days by the delivered notices alone. */
    public static WorkingDays shipped() {
        var shipped = List.of(new Edition(Instant.MIN, HolidayTable.shipped()));
        return new WorkingDays(() -> shipped);
    }

    private HolidayTable table() {
        return editions.get().getLast().table();
    }

    /** Whether the notice of this year is known here. */
    public boolean known(int year) {
        return table().known(year);
    }

    /** Whether the day is a working day, as far as known. */
    public boolean isWorking(LocalDate day) {
        return table().works(day);
    }

    /**
     * The {@code days}-th working day after {@code from}, which itself does not count: the latest of the days that have
     * been told for it since then.
     */
    public LocalDate plus(LocalDate from, int days) {
        var known = editions.get();
        var begun = from.atStartOfDay(Chinese.BEIJING).toInstant();
        int first = (int) known.stream()
                        .filter(each -> !each.since().isAfter(begun))
                        .count()
                - 1;
        return known.subList(Math.max(0, first), known.size()).stream()
                .map(edition -> plus(edition.table(), from, days))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate plus(HolidayTable table, LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            if (table.works(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}. */
    public int between(LocalDate from, LocalDate to) {
        var table = table();
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(table::works)
                .count();
    }

    /** The periods of rest that touch the days from {@code from} to {@code to}; of a year without notice its festivals. */
    public List<Rest> restsBetween(LocalDate from, LocalDate to) {
        var table = table();
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> table.rests(year).stream())
                .filter(rest -> rest.touches(from, to))
                .toList();
    }

    /** Whether a computed day may still move, because the notice of its year is not entered. */
    public boolean provisional(LocalDate day) {
        return !known(day.getYear());
    }

    /** （暂按） behind a computed day that may still move; empty behind any other. */
    public String mark(LocalDate day) {
        return provisional(day) ? "（暂按）" : "";
    }

    /** Why a day is 暂按; empty for one that is not. */
    public String why(LocalDate day) {
        return provisional(day) ? "到期日暂按周末和法定节日推算；%d年放假安排公布后只会推后，不会提前".formatted(day.getYear()) : "";
    }

    /** The date in Beijing. */
    public static LocalDate today(Instant now) {
        return Chinese.day(now);
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
