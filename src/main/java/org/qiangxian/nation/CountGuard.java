package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.edition.Spread;
import org.qiangxian.statistics.TrendDirection;

/**
 * Decides which counts of one indicator a report prints (R1, R42). It withholds a count
 * <ul>
 *   <li>of fewer than {@value Spread#FEWEST} places;
 *   <li>that, combined with other printed counts of any group, division or report, reveals fewer than {@value Spread#FEWEST} places
 *       ({@link Combinations});
 *   <li>that leaves some place no other word than 上升, or no other than 下降.
 * </ul>
 * A place whose word everybody can read by name is not secret and protects nobody, so it is left out of these numbers.
 *
 * <p>Larger groups are printed first. What earlier reports already reveal among themselves cannot be withdrawn; this report adds nothing to
 * it.
 */
final class CountGuard {

    private static final int WORDS = TrendDirection.values().length;
    private static final int MOVED = 1 << TrendDirection.RISING.ordinal() | 1 << TrendDirection.FALLING.ordinal();

    /**
     * What one report counts of an indicator.
     *
     * @param groups by division, the whole first: the number of the group of each place, −1 for none; each division counts on from
     *     the one before
     * @param words the word of each place, −1 for none
     * @param named the places whose word everybody can read by name
     * @param printed the numbers of the groups whose counts were printed; for the report being made, all candidates
     */
    record Year(int[][] groups, byte[] words, BitSet named, BitSet printed) {

        /** The word of a place unless everybody can read it by name; −1 for none. */
        private int secret(int place) {
            return named.get(place) ? -1 : words[place];
        }

        private int number() {
            int last = Arrays.stream(groups).flatMapToInt(Arrays::stream).max().orElse(-1);
            return Math.max(last + 1, printed.length());
        }
    }

    private final Year now;
    private final int[] sizes;
    private final BitSet said = new BitSet();

    private CountGuard(Year now) {
        this.now = now;
        this.sizes = new int[now.number()];
        for (var division : now.groups()) {
            for (int place = 0; place < division.length; place++) {
                if (division[place] >= 0 && now.words()[place] >= 0) {
                    sizes[division[place]]++;
                }
            }
        }
    }

    /** The numbers of the groups whose counts may be printed beside those of earlier reports. */
    static BitSet said(Year now, List<Year> earlier) {
        var guard = new CountGuard(now);
        guard.say(apart(earlier));
        guard.hide();
        return guard.said;
    }

    /** Partitions earlier reports into sets that reveal nothing; a report that reveals something by itself is in none. */
    private static List<List<Year>> apart(List<Year> earlier) {
        var sets = new ArrayList<List<Year>>();
        if (!earlier.isEmpty() && !tells(earlier)) {
            sets.add(earlier);
            return sets;
        }
        for (var year : earlier) {
            if (!tells(List.of(year))) {
                join(sets, year);
            }
        }
        return sets;
    }

    private static void join(List<List<Year>> sets, Year year) {
        for (var set : sets) {
            set.add(year);
            if (!tells(set)) {
                return;
            }
            set.removeLast();
        }
        sets.add(new ArrayList<>(List.of(year)));
    }

    private static boolean tells(List<Year> years) {
        var beside = new Beside(years);
        return beside.combinations.tell(beside.printed());
    }

    /** Adds one group after the other, as long as nothing is revealed. */
    private void say(List<List<Year>> earlier) {
        var besides = new ArrayList<Beside>();
        (earlier.isEmpty() ? List.of(List.<Year>of()) : earlier).forEach(set -> {
            var years = new ArrayList<>(set);
            years.add(now);
            besides.add(new Beside(years));
        });
        var groups = IntStream.range(0, sizes.length)
                .filter(group -> sizes[group] >= Spread.FEWEST && now.printed().get(group))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(group -> -sizes[group]).thenComparing(group -> group))
                .toList();
        groups.forEach(said::set);
        if (besides.stream().anyMatch(beside -> beside.tells(said))) {
            said.clear();
            for (int group : groups) {
                said.set(group);
                if (besides.stream().anyMatch(beside -> beside.tells(said))) {
                    said.clear(group);
                }
            }
        }
    }

    /** The counts of several years as columns; those of the report being made come last. */
    private static final class Beside {

        private final List<Year> years;
        private final int[] first;
        private final Combinations combinations;

        Beside(List<Year> years) {
            this.years = years;
            this.first = new int[years.size()];
            for (int at = 1; at < first.length; at++) {
                first[at] = first[at - 1] + years.get(at - 1).number();
            }
            this.combinations = new Combinations(conditions());
        }

        private Map<Set<BitSet>, Integer> conditions() {
            var conditions = new HashMap<Set<BitSet>, Integer>();
            for (int place = 0; place < years.getFirst().words().length; place++) {
                var asked = asked(place);
                if (!asked.isEmpty()) {
                    conditions.merge(asked, 1, Integer::sum);
                }
            }
            return conditions;
        }

        /** The columns in which a place is counted, by its word. */
        private Set<BitSet> asked(int place) {
            var columns = new BitSet[WORDS];
            for (int at = 0; at < first.length; at++) {
                var year = years.get(at);
                int word = year.secret(place);
                for (int division = 0; word >= 0 && division < year.groups().length; division++) {
                    int group = year.groups()[division][place];
                    if (group >= 0 && year.printed().get(group)) {
                        columns[word] = columns[word] == null ? new BitSet() : columns[word];
                        columns[word].set(first[at] + group);
                    }
                }
            }
            var asked = new HashSet<BitSet>();
            for (@Nullable BitSet each : columns) {
                if (each != null) {
                    asked.add(each);
                }
            }
            return asked;
        }

        /** The columns of all but the last year. */
        private BitSet before() {
            return columns(first.length - 1);
        }

        private BitSet printed() {
            return columns(first.length);
        }

        private BitSet columns(int number) {
            var columns = new BitSet();
            for (int at = 0; at < number; at++) {
                int from = first[at];
                years.get(at).printed().stream().forEach(group -> columns.set(from + group));
            }
            return columns;
        }

        boolean tells(BitSet said) {
            var columns = before();
            int from = first[first.length - 1];
            said.stream().forEach(group -> columns.set(from + group));
            return combinations.tell(columns);
        }
    }

    /** Withholds groups until every place has more than one possible word, or one that says nothing was found. */
    private void hide() {
        for (int group = told(); group >= 0; group = told()) {
            said.clear(group);
        }
    }

    /** The next group to withhold because it fixes the word of a place; −1 if there is none. */
    private int told() {
        int divisions = now.groups().length;
        var within = new int[sizes.length];
        var rest = new int[divisions];
        for (int place = 0; place < now.words().length; place++) {
            for (int division = 0; now.secret(place) >= 0 && division < divisions; division++) {
                int group = now.groups()[division][place];
                int word = 1 << now.secret(place);
                if (group >= 0 && said.get(group)) {
                    within[group] |= word;
                } else {
                    rest[division] |= word;
                }
            }
        }
        for (int place = 0; place < now.words().length; place++) {
            if (now.secret(place) >= 0) {
                int possible = possible(place, within, rest);
                if (Integer.bitCount(possible) == 1 && (possible & MOVED) != 0) {
                    return least(place);
                }
            }
        }
        return -1;
    }

    /** The words that the printed counts leave possible; a group that is withheld follows from the whole, if that is printed. */
    private int possible(int place, int[] within, int[] rest) {
        boolean whole = whole(place);
        int possible = (1 << WORDS) - 1;
        for (int division = 0; division < rest.length; division++) {
            int group = now.groups()[division][place];
            if (group >= 0 && said.get(group)) {
                possible &= within[group];
            } else if (whole) {
                possible &= rest[division];
            }
        }
        return possible;
    }

    private boolean whole(int place) {
        int group = now.groups()[0][place];
        return group >= 0 && said.get(group);
    }

    /** The smallest printed group that fixes the word of a place: its own, or another of the same division; the whole comes last. */
    private int least(int place) {
        int least = now.groups()[0][place];
        boolean whole = true;
        for (int division = 1; division < now.groups().length; division++) {
            int own = now.groups()[division][place];
            for (int group : own >= 0 && said.get(own) ? new int[] {own} : now.groups()[division]) {
                if (group >= 0 && said.get(group) && (whole || sizes[group] < sizes[least])) {
                    least = group;
                    whole = false;
                }
            }
        }
        return least;
    }
}
