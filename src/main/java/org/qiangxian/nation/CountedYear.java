package org.qiangxian.nation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.nation.Tallies.Counting;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.TrendDirection;

/** What one report counts: the groups of every place and its word for each indicator, one byte each. */
final class CountedYear {

    /** A group, by its division and label. */
    record Group(int division, String label) {}

    private final Counting counting;
    private final Map<RegionCode, Integer> places;
    private final List<Group> groups = new ArrayList<>();
    private final int[][] group;
    private final byte[] none;
    private final SortedMap<IndicatorCode, byte[]> words = new TreeMap<>();

    /** @param places a number for each place by its code of today */
    CountedYear(ResultRepository results, Counting counting, Map<RegionCode, Integer> places) {
        this.counting = counting;
        this.places = places;
        group = new int[counting.divisions().size()][places.size()];
        none = new byte[places.size()];
        Arrays.fill(none, (byte) -1);
        var counted = new HashSet<RegionCode>();
        for (int division = 0; division < group.length; division++) {
            var of = counting.divisions().get(division).of();
            counted.addAll(of.keySet());
            divide(division, of);
        }
        results.each(counting.snapshot(), counting.method(), (place, packed) -> {
            if (counted.contains(place)) {
                int at = number(place);
                Packed.read(packed)
                        .forEach(outcome -> words.computeIfAbsent(outcome.indicator(), _ -> none.clone())[at] =
                                (byte) outcome.direction().ordinal());
            }
        });
    }

    private void divide(int division, Map<RegionCode, String> of) {
        Arrays.fill(group[division], -1);
        int first = groups.size();
        var labels = of.values().stream().distinct().sorted().toList();
        labels.forEach(label -> groups.add(new Group(division, label)));
        of.forEach((place, label) -> group[division][number(place)] = first + labels.indexOf(label));
    }

    private int number(RegionCode place) {
        return requireNonNull(places.get(counting.today().apply(place)));
    }

    Set<IndicatorCode> indicators() {
        return words.keySet();
    }

    /** The groups by their numbers: division by division, in the order of labels. */
    List<Group> groups() {
        return groups;
    }

    /**
     * One indicator as the guard sees it.
     *
     * @param printed whether the count of a group was printed
     */
    CountGuard.Year of(IndicatorCode indicator, Predicate<Group> printed) {
        var named = new BitSet();
        for (var place : counting.named().getOrDefault(indicator, Set.of())) {
            var at = places.get(counting.today().apply(place));
            if (at != null) {
                named.set(at);
            }
        }
        var told = new BitSet();
        IntStream.range(0, groups.size())
                .filter(at -> printed.test(groups.get(at)))
                .forEach(told::set);
        return new CountGuard.Year(group, words.getOrDefault(indicator, none), named, told);
    }

    /** The counts of each group of an indicator. */
    List<Tally> tallies(IndicatorCode indicator) {
        var counts = new int[groups.size()][TrendDirection.values().length];
        var own = words.getOrDefault(indicator, none);
        for (int place = 0; place < own.length; place++) {
            for (var division : group) {
                if (own[place] >= 0 && division[place] >= 0) {
                    counts[division[place]][own[place]]++;
                }
            }
        }
        return IntStream.range(0, counts.length)
                .mapToObj(at -> new Tally(indicator, groups.get(at).label(), counted(counts[at])))
                .toList();
    }

    private static Map<TrendDirection, Integer> counted(int[] counts) {
        var counted = new EnumMap<TrendDirection, Integer>(TrendDirection.class);
        for (var word : TrendDirection.values()) {
            if (counts[word.ordinal()] > 0) {
                counted.put(word, counts[word.ordinal()]);
            }
        }
        return counted;
    }
}
