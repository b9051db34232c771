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
 * Linear combinations of printed counts, over all groups, divisions and years (R1, R42). A combination gives each count an integer factor. A
 * place drops out of it if, for each word, the factors of the counts that include the place with this word add up to zero. The
 * combination reveals the places that remain; it reveals few if at least one and fewer than {@value Spread#FEWEST} remain.
 *
 * <p>To find such a combination is to find the minimum weight of a linear code. The search is exact: a condition on the factors that at least
 * {@value Spread#FEWEST} places share must hold, which usually leaves only the zero combination. In the remaining space the search branches on
 * each further condition, heaviest first: either it holds, or its places remain. The arithmetic is modulo a prime. Vectors that are
 * dependent over the rationals are dependent modulo a prime too, so no revealing combination is missed.
 */
final class Combinations {

    private static final int BUDGET = Spread.FEWEST - 1;

    /** A search that takes more steps than this counts as revealing. */
    private static final int MOST_STEPS = 4_000;

    private final Map<Set<BitSet>, Integer> conditions;
    private int steps;

    /**
     * @param conditions for each set of columns, one per word, in which a place is counted: the number of places with this set
     */
    Combinations(Map<Set<BitSet>, Integer> conditions) {
        this.conditions = conditions;
    }

    /** Whether some combination of these counts reveals fewer than {@value Spread#FEWEST} places. */
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
     * Whether the space of factors that is left contains a revealing combination.
     *
     * @param asked the undecided conditions, with the number of places behind each
     * @param paid the conditions that are to be violated
     * @param budget how many more places may remain
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

    /** Branches on the heaviest condition: it is violated and its places remain, or it holds. */
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
