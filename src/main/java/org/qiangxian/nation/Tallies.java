package org.qiangxian.nation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.MethodVersion;
import org.qiangxian.statistics.TrendDirection;
import org.springframework.stereotype.Service;

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

    /** The counts of each group of one division by each indicator that enough of its places have, in the order of codes and labels. */
    public List<Tally> of(String snapshot, Division division) {
        var counts = new TreeMap<IndicatorCode, Map<String, Map<TrendDirection, Integer>>>(
                Comparator.comparing(IndicatorCode::value));
        results.each(snapshot, MethodVersion.CURRENT, (place, packed) -> {
            var group = division.of().get(place);
            if (group != null) {
                Packed.read(packed)
                        .forEach(outcome -> counts.computeIfAbsent(outcome.indicator(), _ -> new TreeMap<>())
                                .computeIfAbsent(group, _ -> new EnumMap<>(TrendDirection.class))
                                .merge(outcome.direction(), 1, Integer::sum));
            }
        });
        var tallies = new ArrayList<Tally>();
        counts.forEach((indicator, groups) -> {
            var all = groups.entrySet().stream()
                    .map(group -> new Tally(indicator, group.getKey(), group.getValue()))
                    .toList();
            var withheld = withheld(all);
            all.stream().filter(tally -> !withheld.contains(tally.group())).forEach(tallies::add);
        });
        return List.copyOf(tallies);
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
