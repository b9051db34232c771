package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.edition.Spread;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.MethodVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many places a snapshot says what of, for 年度报告: counts of words over groups of at least {@value Spread#FEWEST} places
 * with a figure, never a place and never a value (R1, R42). What is not said, so that no few places can be told from what is, says
 * {@link CountGuard}.
 */
@Service
public class Tallies {

    private final ResultRepository results;

    Tallies(ResultRepository results) {
        this.results = results;
    }

    /**
     * A division of all places into groups. Places in none of the groups are not counted.
     *
     * @param the label of the group of each place
     */
    public record Division(Map<RegionCode, String> of) {

        public Division {
            of = Map.copyOf(of);
        }
    }

    /** Whether a snapshot was analysed by the present methods. */
    public boolean ready(String snapshot) {
        return results.versions(snapshot).contains(MethodVersion.CURRENT);
    }

    /** A count that a report printed. */
    public record Told(IndicatorCode indicator, String group) {}

    /**
     * What a report counts.
     *
     * @param divisions that of all places in one group first
     * @param named the places whose word everybody can read by name, by indicator
     * @param today the code a place of that day has today: one that was recoded is one place
     */
    public record Counting(
            String snapshot,
            MethodVersion method,
            List<Division> divisions,
            Map<IndicatorCode, Set<RegionCode>> named,
            UnaryOperator<RegionCode> today) {

        public Counting {
            divisions = List.copyOf(divisions);
            named = Map.copyOf(named);
        }
    }

    /**
     * What an earlier report counted.
     *
     * @param told the counts it printed
     */
    public record Before(Counting counted, Set<Told> told) {

        public Before {
            told = Set.copyOf(told);
        }
    }

    /**
     * The counts of a division.
     *
     * @param tallies in the order of codes and labels
     * @param apart of which indicators a group of enough places is left out, because few could be told from its count
     */
    public record Counted(List<Tally> tallies, Set<IndicatorCode> apart) {

        public Counted {
            tallies = List.copyOf(tallies);
            apart = Set.copyOf(apart);
        }
    }

    /**
     * The counts of each group by each indicator that enough of its places have.
     *
     * @param earlier what other reports said of other years
     * @return by division
     */
    @Transactional(readOnly = true)
    public List<Counted> of(Counting counting, List<Before> earlier) {
        var places = places(Stream.concat(Stream.of(counting), earlier.stream().map(Before::counted))
                .toList());
        var now = new CountedYear(results, counting, places);
        var then = earlier.stream()
                .map(before -> new Earlier(before.told(), new CountedYear(results, before.counted(), places)))
                .toList();
        var tallies = new ArrayList<List<Tally>>();
        var apart = new ArrayList<Set<IndicatorCode>>();
        counting.divisions().forEach(_ -> {
            tallies.add(new ArrayList<>());
            apart.add(new HashSet<>());
        });
        for (var indicator : now.indicators()) {
            var said = CountGuard.said(
                    now.of(indicator, _ -> true),
                    then.stream().map(before -> before.of(indicator)).toList());
            var counts = now.tallies(indicator);
            for (int group = 0; group < counts.size(); group++) {
                int division = now.groups().get(group).division();
                if (said.get(group)) {
                    tallies.get(division).add(counts.get(group));
                } else if (counts.get(group).n() >= Spread.FEWEST) {
                    apart.get(division).add(indicator);
                }
            }
        }
        var counted = new ArrayList<Counted>();
        for (int division = 0; division < tallies.size(); division++) {
            counted.add(new Counted(tallies.get(division), apart.get(division)));
        }
        return List.copyOf(counted);
    }

    /** A number for each place that is counted, now or then, by its code of today. */
    private static Map<RegionCode, Integer> places(List<Counting> counted) {
        var places = new HashMap<RegionCode, Integer>();
        counted.forEach(counting -> counting.divisions()
                .forEach(division -> division.of()
                        .keySet()
                        .forEach(place -> places.putIfAbsent(counting.today().apply(place), places.size()))));
        return places;
    }

    /** An earlier report with what its snapshot says. */
    private record Earlier(Set<Told> told, CountedYear year) {

        CountGuard.Year of(IndicatorCode indicator) {
            return year.of(indicator, group -> told.contains(new Told(indicator, group.label())));
        }
    }
}
