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

/** What all modules together ask of each unit in a year, and what of a city may be asked at most (R3). */
@Component
public class Budget {

    /** So many answers that their middle stands in place of what was declared. */
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

    /** Minutes of a year for which a city may be asked in all. */
    public int limit() {
        return settings.minutes();
    }

    /** Minutes of a year that each city is asked for, all duties together; nothing of those that are asked for none. */
    public Map<RegionCode, Integer> minutes(int year) {
        return duties(year).stream()
                .filter(Duty::ofCity)
                .collect(Collectors.groupingBy(Duty::unit, Collectors.summingInt(Duty::minutes)));
    }

    /**
     * The fewest minutes that may be declared: twenty 字 a minute of what has to be typed at least, and half a minute for the page.
     *
     * @param words 字 that an ordinary answer has to be typed
     */
    public static int least(int words) {
        return (int) Math.ceil(words / 20.0 + 0.5);
    }

    /** The middle of what a form really took, in whole minutes, once it was answered twenty times; else what is declared holds. */
    public OptionalInt measured(String form) {
        return middle(byForm(WorkingDays.today(clock.instant()).getYear()).getOrDefault(form, List.of()));
    }

    /** In the order of codes and numbers, and in no other; at what was measured where enough was. */
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
