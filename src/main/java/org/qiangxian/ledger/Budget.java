package org.qiangxian.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** What all modules together ask of each unit in a year, and what of a city may be asked at most (R3). */
@Component
public class Budget {

    private final List<DutySource> sources;
    private final LedgerSettings settings;

    Budget(List<DutySource> sources, LedgerSettings settings) {
        this.sources = sources;
        this.settings = settings;
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

    /** In the order of codes and numbers, and in no other. */
    List<Duty> duties(int year) {
        return sources.stream()
                .flatMap(source -> source.duties(year).stream())
                .sorted(Comparator.comparing(Duty::unit).thenComparing(Duty::number))
                .toList();
    }

    List<Integer> years() {
        return sources.stream().flatMap(source -> source.years().stream()).toList();
    }
}
