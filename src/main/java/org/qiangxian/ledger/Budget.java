package org.qiangxian.ledger;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The duties that all modules together lay on each unit in a year, and the most that a city may be asked for (R3). */
@Component
public class Budget {

    /** The number of answers from which on their median replaces the declared minutes. */
    private static final int ENOUGH = 20;

    private final List<DutySource> sources;
    private final ObjectProvider<TimeSource> times;
    private final LedgerSettings settings;
    private final Clock clock;

    Budget(List<DutySource> sources, ObjectProvider<TimeSource> times, LedgerSettings settings, Clock clock) {
        this.sources = sources;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    /** The minutes of a year that may be asked of a city in all. */
    public int limit() {
        return settings.minutes();
    }

    /** The minutes asked of each city in a year, all duties together; without cities that nothing is asked of. */
    public Map<RegionCode, Integer> minutes(int year) {
        return duties(year).stream()
                .filter(Duty::ofCity)
                .collect(Collectors.groupingBy(Duty::unit, Collectors.summingInt(Duty::minutes)));
    }

    /**
     * The fewest minutes that may be declared: half a minute for the page, and a minute for every twenty 字 that must be
     * typed.
     *
     * @param words 字 that must be typed in an ordinary answer
     */
    public static int least(int words) {
        return (int) Math.ceil(words / 20.0 + 0.5);
    }

    /**
     * The median time a form really took, in whole minutes, once it was answered twenty times; empty before, when the
     * declared minutes apply.
     */
    public OptionalInt measured(String form) {
        return middle(byForm(WorkingDays.today(clock.instant()).getYear()).getOrDefault(form, List.of()));
    }

    /** All duties of a year in the order of codes and numbers; with measured minutes where enough was measured. */
    List<Duty> duties(int year) {
        var taken = byForm(year);
        return sources.stream()
                .flatMap(source -> source.duties(year).stream())
                .map(duty -> {
                    var measured = middle(taken.getOrDefault(duty.form(), List.of()));
                    return measured.isPresent() ? duty.taking(measured.getAsInt()) : duty;
                })
                .sorted(Comparator.comparing(Duty::unit).thenComparing(Duty::number))
                .toList();
    }

    List<Integer> years() {
        return sources.stream().flatMap(source -> source.years().stream()).toList();
    }

    private Map<String, List<Double>> byForm(int year) {
        var all = new HashMap<String, List<Double>>();
        times.forEach(source -> all.putAll(source.byForm(year)));
        return all;
    }

    private static OptionalInt middle(List<Double> minutes) {
        if (minutes.size() < ENOUGH) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.max(1, Math.round(Ledger.middle(minutes))));
    }
}
