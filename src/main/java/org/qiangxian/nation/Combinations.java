package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiangxian.edition.Spread;

/**
 * What can be made of printed counts by adding and subtracting them, each any number of times: of whatever groups, divisions and years. A
 * combination gives each count a factor. A place drops out of it where, for each word, the factors of the counts it had that word in come
 * to nothing; what is left in it is told of. A combination tells of few where at least one and fewer than {@value Spread#FEWEST} places
 * are left.
 *
 * <p>That is the least weight of a linear code, and it is searched for exactly: what at least {@value Spread#FEWEST} places ask of the
 * factors must hold, which mostly leaves nothing; in what it leaves each further condition is kept or paid for with its places, the
 * heaviest first. Arithmetic is modulo a prime, where dependence shows no less than without: nothing that tells is overlooked for it.
 */
final class Combinations {

    private static final int BUDGET = Spread.FEWEST - 1;

    /** What is not decided after so many steps counts as told. */
    private static final int MOST_STEPS = 4_000;

    private final Map<Set<BitSet>, Integer> conditions;
    private int steps;

    /**
     * Of places by what they ask.
     *
     * @param conditions the counts that each of so many places stands in, by the word it had there
     */
    Combinations(Map<Set<BitSet>, Integer> conditions) {
        this.conditions = conditions;
    }

    /** Whether a combination of these counts tells of few places. */
    boolean tell(BitSet printed) {
        int[] columns = printed.stream().toArray();
        var asked = new LinkedHashMap<Reduced, Integer>();
        conditions.forEach((forms, places) -> merge(asked, Reduced.of(rows(forms, columns)), places));
        steps = 0;
        return found(asked, List.of(), BUDGET);
    }

    private static List<long[]> rows(Set<BitSet> forms, int[] columns) {
        var rows = new ArrayList<long[]>();
        for (var form : forms) {
            var row = new long[columns.length];
            for (int at = 0; at < columns.length; at++) {
                row[at] = form.get(columns[at]) ? 1 : 0;
            }
            rows.add(row);
        }
        return rows;
    }

    private static void merge(Map<Reduced, Integer> asked, Reduced condition, int places) {
        if (!condition.isEmpty()) {
            asked.merge(condition, places, Integer::sum);
        }
    }

    /**
     * Whether something is left that asks for few.
     *
     * @param asked the conditions that are open, by how many places ask each
     * @param paid those that are not to hold
     * @param budget how many places may be left in further
     */
    private boolean found(Map<Reduced, Integer> asked, List<Reduced> paid, int budget) {
        if (++steps > MOST_STEPS) {
            return true;
        }
        var open = asked;
        var broken = paid;
        for (var must = above(open, budget); !must.isEmpty(); must = above(open, budget)) {
            var held = Reduced.all(must);
            open = within(open, held);
            broken = broken.stream().map(each -> each.within(held)).toList();
            if (broken.stream().anyMatch(Reduced::isEmpty)) {
                return false;
            }
        }
        if (open.isEmpty()) {
            return !broken.isEmpty();
        }
        return open.values().stream().mapToInt(Integer::intValue).sum() <= budget || either(open, broken, budget);
    }

    /** The heaviest condition does not hold and is paid for, or it holds. */
    private boolean either(Map<Reduced, Integer> open, List<Reduced> paid, int budget) {
        Map.Entry<Reduced, Integer> heaviest = null;
        for (var each : open.entrySet()) {
            heaviest = heaviest == null || each.getValue() > heaviest.getValue() ? each : heaviest;
        }
        if (heaviest == null) {
            return false;
        }
        var rest = new LinkedHashMap<>(open);
        rest.remove(heaviest.getKey());
        var more = new ArrayList<>(paid);
        more.add(heaviest.getKey());
        if (found(rest, more, budget - heaviest.getValue())) {
            return true;
        }
        var held = heaviest.getKey();
        var still = paid.stream().map(each -> each.within(held)).toList();
        return still.stream().noneMatch(Reduced::isEmpty) && found(within(open, held), still, budget);
    }

    private static Map<Reduced, Integer> within(Map<Reduced, Integer> asked, Reduced held) {
        var left = new LinkedHashMap<Reduced, Integer>();
        asked.forEach((condition, places) -> merge(left, condition.within(held), places));
        return left;
    }

    private static Collection<Reduced> above(Map<Reduced, Integer> asked, int budget) {
        return asked.entrySet().stream()
                .filter(each -> each.getValue() > budget)
                .map(Map.Entry::getKey)
                .toList();
    }
}
