package org.qiangxian.region;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All units in memory: by code, by parent, and where each came from. */
final class RegionIndex {

    private final Map<RegionCode, List<Region>> byCode = HashMap.newHashMap(50_000);
    private final Map<RegionCode, Region> latest = HashMap.newHashMap(50_000);
    private final Map<RegionCode, List<Region>> children = new HashMap<>();
    private final List<Region> current = new ArrayList<>();
    private final Map<Level, Periods> periods;
    private volatile @Nullable Map<String, List<Region>> names;
    private final Map<RegionCode, Descent> descents = new ConcurrentHashMap<>();

    RegionIndex(List<Region> regions, List<Succession> successions) {
        for (var region : regions) {
            byCode.computeIfAbsent(region.code(), _ -> new ArrayList<>(1)).add(region);
            latest.put(region.code(), region);
            if (region.current()) {
                current.add(region);
            }
        }
        for (var region : current) {
            if (region.parent() != null) {
                children.computeIfAbsent(region.parent(), _ -> new ArrayList<>())
                        .add(region);
            }
        }
        periods = Map.of(
                Level.COUNTY, new Periods(byCode, successions, successions),
                Level.CITY, HigherSuccessions.periods(Level.CITY, byCode, successions),
                Level.PROVINCE, HigherSuccessions.periods(Level.PROVINCE, byCode, successions));
    }

    @Nullable
    Region latest(RegionCode code) {
        return latest.get(code);
    }

    @Nullable
    Region at(RegionCode code, int year) {
        return Periods.at(byCode, code, year);
    }

    /** The unit that had this code in a year, else in the year nearest to it. */
    @Nullable
    Region nearest(RegionCode code, int year) {
        return byCode.getOrDefault(code, List.of()).stream()
                .min(Comparator.comparingInt(region -> distance(region, year)))
                .orElse(null);
    }

    private static int distance(Region region, int year) {
        var until = region.until();
        return year < region.since() ? region.since() - year : until == null || year < until ? 0 : year - until + 1;
    }

    /** Provinces, cities and counties of all years by a spelling of their names. */
    List<Region> named(String name) {
        var made = names;
        if (made == null) {
            made = byCode.values().stream()
                    .flatMap(List::stream)
                    .filter(region -> region.level().compareTo(Level.COUNTY) <= 0)
                    .collect(Collectors.groupingBy(Region::name));
            names = made;
        }
        return made.getOrDefault(name, List.of());
    }

    /** Every unit in force, provinces to towns, in the order they were read. */
    List<Region> current() {
        return current;
    }

    /** All codes that are no longer in force. */
    List<Region> past() {
        return latest.values().stream().filter(region -> !region.current()).toList();
    }

    List<Region> children(RegionCode code) {
        return children.getOrDefault(code, List.of());
    }

    Descent descent(Region unit) {
        return descents.computeIfAbsent(unit.code(), _ -> Descent.of(this::periodsOf, unit));
    }

    /**
     * The units of a year that took over the area of a past unit, in the order of codes; empty where none is on record.
     */
    List<Region> heirs(Region past, int year) {
        var heirs = new TreeMap<RegionCode, Region>();
        var seen = new HashSet<Region>();
        var open = new ArrayDeque<>(List.of(past));
        while (!open.isEmpty()) {
            var unit = open.poll();
            if (unit.inForce(year)) {
                heirs.put(unit.code(), unit);
            } else if (seen.add(unit) && unit.until() instanceof Integer end && end <= year) {
                open.addAll(next(unit, end));
            }
        }
        return List.copyOf(heirs.values());
    }

    /** The units that followed in the year a unit ended: under the same code, or its successors. */
    private List<Region> next(Region unit, int end) {
        var same = at(unit.code(), end);
        return same != null
                ? List.of(same)
                : periodsOf(unit.level()).from(unit.code(), end).stream()
                        .map(change -> at(change.newCode(), end))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private Periods periodsOf(Level level) {
        return Objects.requireNonNull(periods.get(level.compareTo(Level.COUNTY) > 0 ? Level.COUNTY : level));
    }

    /** The unit above: as it is today, or for a unit of the past as it was in its last year. */
    @Nullable
    Region above(Region region) {
        if (region.parent() == null) {
            return null;
        }
        var until = region.until();
        var then = until == null ? null : Periods.at(byCode, region.parent(), until - 1);
        return then == null ? latest.get(region.parent()) : then;
    }

    /** The unit itself and all above it, the lowest first. */
    List<Region> path(Region region) {
        var path = new ArrayList<Region>(4);
        for (Region here = region; here != null; here = above(here)) {
            path.add(here);
        }
        return path;
    }
}
