package org.qiangxian.nation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.MethodVersion;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many places a snapshot says what of, for 年度报告: counts of words over groups of at least {@value Spread#FEWEST} places
 * with a figure, never a place and never a value (R1, R42). A group that is too small is left out, and so is another one where
 * it could be found by subtracting.
 */
@Service
public class Tallies {

    private final ResultRepository results;

    Tallies(ResultRepository results) {
        this.results = results;
    }

    /**
     * A way to divide all places. Places that stand in none of the groups are not counted.
     *
     * @param of each place and the label of its group
     */
    public record Division(Map<RegionCode, String> of) {

        public Division {
            of = Map.copyOf(of);
        }
    }

    /** Whether a snapshot was analysed by the methods of now. */
    public boolean ready(String snapshot) {
        return results.versions(snapshot).contains(MethodVersion.CURRENT);
    }

    /** A count that a report printed. */
    public record Told(IndicatorCode indicator, String group) {}

    /**
     * What an earlier report counted.
     *
     * @param division the groups as they were then
     * @param today the code a place of then has today
     * @param told the counts it printed, by this division
     * @param whole of which indicators it printed the count of all
     */
    public record Before(
            String snapshot,
            MethodVersion method,
            Division division,
            UnaryOperator<RegionCode> today,
            Set<Told> told,
            Set<IndicatorCode> whole) {}

    /**
     * What is said of the count of all places, which was made before those of its groups; nothing where that is counted itself.
     *
     * @param said of which indicators it stands beside
     * @param unsaid of which it is left out because it could be subtracted from what an earlier report said
     */
    public record Whole(Set<IndicatorCode> said, Set<IndicatorCode> unsaid) {

        public static final Whole ITSELF = new Whole(Set.of(), Set.of());

        public Whole {
            said = Set.copyOf(said);
            unsaid = Set.copyOf(unsaid);
        }
    }

    /**
     * What is said by a division.
     *
     * @param tallies in the order of codes and labels
     * @param apart of which indicators a group is left out because it could be subtracted from what an earlier report said
     */
    public record Counted(List<Tally> tallies, Set<IndicatorCode> apart) {

        public Counted {
            tallies = List.copyOf(tallies);
            apart = Set.copyOf(apart);
        }
    }

    /**
     * The counts of each group of one division by each indicator that enough of its places have.
     *
     * @param earlier what reports before this one said by the same division
     * @param whole what is said beside of the count of all places
     */
    @Transactional(readOnly = true)
    public Counted of(String snapshot, Division division, List<Before> earlier, Whole whole) {
        var labels = division.of().values().stream().distinct().sorted().toList();
        var places = places(division, earlier);
        var now = new Year(snapshot, MethodVersion.CURRENT, division, UnaryOperator.identity(), places, labels);
        var then = earlier.stream()
                .map(before -> new Earlier(
                        before,
                        new Year(
                                before.snapshot(), before.method(), before.division(), before.today(), places, labels)))
                .toList();
        var said = new ArrayList<Tally>();
        var apart = new HashSet<IndicatorCode>();
        for (var indicator : now.words.keySet()) {
            var tallies = now.tallies(indicator);
            var left = left(tallies);
            boolean wholeSaid = whole.said().contains(indicator);
            var subtractable = CountGuard.subtractable(
                    tallies.stream().mapToInt(Tally::n).toArray(),
                    left,
                    then.stream()
                            .map(before -> before.beside(now, indicator, wholeSaid))
                            .toList(),
                    whole.unsaid().contains(indicator));
            if (!subtractable.isEmpty()) {
                apart.add(indicator);
            }
            IntStream.range(0, tallies.size())
                    .filter(group -> !left.contains(group) && !subtractable.contains(group))
                    .mapToObj(tallies::get)
                    .forEach(said::add);
        }
        return new Counted(said, apart);
    }

    /** A number for each place that stands in a group, now or then, by its code of today. */
    private static Map<RegionCode, Integer> places(Division division, List<Before> earlier) {
        var places = new HashMap<RegionCode, Integer>();
        division.of().keySet().forEach(place -> places.putIfAbsent(place, places.size()));
        earlier.forEach(before -> before.division()
                .of()
                .keySet()
                .forEach(place -> places.putIfAbsent(before.today().apply(place), places.size())));
        return places;
    }

    /** The groups, by their place in the list, that are empty or of too few. */
    private static Set<Integer> left(List<Tally> tallies) {
        var few = withheld(tallies.stream().filter(tally -> tally.n() > 0).toList());
        return IntStream.range(0, tallies.size())
                .filter(group -> tallies.get(group).n() == 0
                        || few.contains(tallies.get(group).group()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An earlier report with what its snapshot says. */
    private record Earlier(Before report, Year year) {

        CountGuard.Beside beside(Year now, IndicatorCode indicator, boolean wholeSaid) {
            var printed = new boolean[now.labels.size()];
            for (int group = 0; group < printed.length; group++) {
                printed[group] = report.told().contains(new Told(indicator, now.labels.get(group)));
            }
            return now.beside(
                    year, indicator, printed, wholeSaid && report.whole().contains(indicator));
        }
    }

    /** The group and the words of every place in one snapshot, a byte each. */
    private final class Year {

        private final List<String> labels;
        private final int[] group;
        private final byte[] none;
        private final SortedMap<IndicatorCode, byte[]> words = new TreeMap<>();

        Year(
                String snapshot,
                MethodVersion method,
                Division division,
                UnaryOperator<RegionCode> today,
                Map<RegionCode, Integer> places,
                List<String> labels) {
            this.labels = labels;
            group = new int[places.size()];
            none = new byte[places.size()];
            Arrays.fill(group, -1);
            Arrays.fill(none, (byte) -1);
            division.of()
                    .forEach((place, label) ->
                            group[requireNonNull(places.get(today.apply(place)))] = labels.indexOf(label));
            results.each(snapshot, method, (place, packed) -> {
                var at = places.get(today.apply(place));
                if (at != null && division.of().containsKey(place)) {
                    Packed.read(packed)
                            .forEach(outcome -> words.computeIfAbsent(outcome.indicator(), _ -> none.clone())[at] =
                                    (byte) outcome.direction().ordinal());
                }
            });
        }

        private byte[] words(IndicatorCode indicator) {
            return words.getOrDefault(indicator, none);
        }

        List<Tally> tallies(IndicatorCode indicator) {
            var counts = new int[labels.size()][TrendDirection.values().length];
            var own = words(indicator);
            for (int place = 0; place < own.length; place++) {
                if (own[place] >= 0 && group[place] >= 0) {
                    counts[group[place]][own[place]]++;
                }
            }
            return IntStream.range(0, counts.length)
                    .mapToObj(at -> new Tally(indicator, labels.get(at), counted(counts[at])))
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

        CountGuard.Beside beside(Year before, IndicatorCode indicator, boolean[] printed, boolean whole) {
            return CountGuard.Beside.of(
                    labels.size(), before.group, before.words(indicator), group, words(indicator), printed, whole);
        }
    }

    /** The groups of one indicator of which nothing is said: what is left out is of enough places, or could be found by subtracting. */
    static Set<String> withheld(List<Tally> groups) {
        var sizes = new HashMap<String, Integer>();
        groups.forEach(tally -> sizes.put(tally.group(), tally.n()));
        var withheld = new HashSet<String>();
        int places = 0;
        for (var tally : groups) {
            if (tally.n() < Spread.FEWEST) {
                withheld.add(tally.group());
                places += tally.n();
            }
        }
        var others = groups.stream()
                .map(Tally::group)
                .filter(group -> !withheld.contains(group))
                .sorted(Comparator.<String, Integer>comparing(group -> requireNonNull(sizes.get(group)))
                        .thenComparing(group -> group))
                .iterator();
        while (!withheld.isEmpty() && places < Spread.FEWEST && others.hasNext()) {
            var next = others.next();
            withheld.add(next);
            places += requireNonNull(sizes.get(next));
        }
        return Set.copyOf(withheld);
    }
}
