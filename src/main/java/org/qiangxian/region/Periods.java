package org.qiangxian.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Codes by year and the changes that touch them, for {@link Descent}. */
final class Periods {

    private record Moment(RegionCode code, int year) {}

    private final Map<RegionCode, List<Region>> byCode;
    private final Map<Moment, List<Succession>> into;
    private final Map<Moment, List<Succession>> outOf;
    private final Map<RegionCode, NavigableSet<Integer>> years = new HashMap<>();
    private final int lastYear;

    /**
     * @param gains what passed into each unit
     * @param losses what passed out of each unit
     */
    Periods(Map<RegionCode, List<Region>> byCode, List<Succession> gains, List<Succession> losses) {
        this.byCode = byCode;
        this.into = gains.stream().collect(Collectors.groupingBy(s -> new Moment(s.newCode(), s.year())));
        this.outOf = losses.stream().collect(Collectors.groupingBy(s -> new Moment(s.oldCode(), s.year())));
        gains.forEach(gain -> yearsOf(gain.newCode()).add(gain.year()));
        losses.stream()
                .filter(Succession::oldContinues)
                .forEach(loss -> yearsOf(loss.oldCode()).add(loss.year()));
        this.lastYear = byCode.values().stream()
                .flatMap(List::stream)
                .mapToInt(Region::since)
                .max()
                .orElse(Descent.FIRST);
    }

    private NavigableSet<Integer> yearsOf(RegionCode code) {
        return years.computeIfAbsent(code, _ -> new TreeSet<>());
    }

    /** The years after {@code from} and before {@code until} with changes that touch the code, newest first. */
    Set<Integer> touchedBetween(RegionCode code, int from, int until) {
        var touched = years.get(code);
        return touched == null
                ? Set.of()
                : touched.subSet(from, false, until, false).descendingSet();
    }

    int lastYear() {
        return lastYear;
    }

    @Nullable
    Region at(RegionCode code, int year) {
        return at(byCode, code, year);
    }

    static @Nullable Region at(Map<RegionCode, List<Region>> byCode, RegionCode code, int year) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(region -> region.inForce(year))
                .findFirst()
                .orElse(null);
    }

    /** Everything on record that passed into the code that year. */
    List<Succession> into(RegionCode code, int year) {
        return into.getOrDefault(new Moment(code, year), List.of());
    }

    /** Everything on record that passed out of the code that year. */
    List<Succession> from(RegionCode code, int year) {
        return outOf.getOrDefault(new Moment(code, year), List.of());
    }

    /** Parts that left the code that year while it went on. */
    List<Succession> losses(RegionCode code, int year) {
        return outOf.getOrDefault(new Moment(code, year), List.of()).stream()
                .filter(Succession::oldContinues)
                .toList();
    }

    /** Gains and losses of a code that existed before and after. */
    List<Succession> touching(RegionCode code, int year) {
        return Stream.concat(into(code, year).stream(), losses(code, year).stream())
                .distinct()
                .toList();
    }
}
