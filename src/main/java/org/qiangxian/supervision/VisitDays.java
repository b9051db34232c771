package org.qiangxian.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.ledger.Budget;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The days and limits of visits: announced three working days before, two a city and year over all levels, within the city's minutes (R3, R102). */
@Component
class VisitDays {

    private final VisitRepository repository;
    private final WorkingDays calendar;
    private final Budget budget;
    private final Clock clock;

    VisitDays(VisitRepository repository, WorkingDays calendar, Budget budget, Clock clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.budget = budget;
        this.clock = clock;
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** The first day that can still be announced today. */
    LocalDate first() {
        return calendar.plus(today(), Visit.BEFORE);
    }

    static String tooSoon(LocalDate day, LocalDate first) {
        return day.isBefore(first)
                ? "调研须提前 %d 个工作日预告，最早可以定在%s。".formatted(Visit.BEFORE, Chinese.date(first))
                : day.isAfter(first.plusYears(1)) ? "请填一年以内的日子。" : "";
    }

    /** How many visits of a year count for a city. */
    int counted(RegionCode unit, int year) {
        return (int) repository.of(unit).stream()
                .filter(visit -> visit.day().getYear() == year && visit.status().counts())
                .count();
    }

    /** The minutes asked of a city in a year so far. */
    int minutes(RegionCode unit, int year) {
        return budget.minutes(year).getOrDefault(unit, 0);
    }

    int limit() {
        return budget.limit();
    }

    /** The limits that one more visit would exceed, in words; empty where none. */
    String beyond(RegionCode unit, LocalDate day, int minutes) {
        int number = counted(unit, day.getYear()) + 1;
        int sum = minutes(unit, day.getYear()) + minutes;
        var over = List.of(
                number > Visit.MOST ? "全年第 %d 次，各级合计每年 %d 次".formatted(number, Visit.MOST) : "",
                sum > budget.limit() ? "全年合计 %d 分钟，限额 %d 分钟".formatted(sum, budget.limit()) : "");
        return String.join("；", over.stream().filter(each -> !each.isEmpty()).toList());
    }
}
