package org.qiangxian.nation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.qiangxian.edition.Spread;

/**
 * What of the counts of one indicator is not said, because an earlier report said the same of its year: whoever subtracts one from the
 * other would learn of those places alone that came, went or changed. Of every sum of groups that both reports print, and of what is left
 * of the whole without them, either nothing changed or at least {@value Spread#FEWEST} places did (R1, R42).
 */
final class CountGuard {

    /** Up to so many groups every sum is looked at; beyond it sums of one and of two. */
    private static final int MOST = 12;

    private CountGuard() {}

    /**
     * One year beside another: how many places went from each group (row) to each group (column). The last row and the last column are
     * of places in no group or without a word.
     *
     * @param same those with the same word in both years, or without one in one of them
     * @param other those with another word
     * @param printed whether the earlier report printed each group
     * @param whole whether both print the count of all
     */
    record Beside(int[][] same, int[][] other, boolean[] printed, boolean whole) {

        /** Of two years: the group of each place and its word, −1 for none; a place without a word is in no group. */
        static Beside of(
                int groups,
                int[] before,
                byte[] wordsBefore,
                int[] now,
                byte[] words,
                boolean[] printed,
                boolean whole) {
            var same = new int[groups + 1][groups + 1];
            var other = new int[groups + 1][groups + 1];
            for (int place = 0; place < now.length; place++) {
                int from = wordsBefore[place] < 0 || before[place] < 0 ? groups : before[place];
                int to = words[place] < 0 || now[place] < 0 ? groups : now[place];
                boolean alike = from == groups || to == groups || wordsBefore[place] == words[place];
                (alike ? same : other)[from][to]++;
            }
            return new Beside(same, other, printed, whole);
        }

        /** How many places the difference of the two counts of a sum of groups is made of. */
        int changed(boolean[] in) {
            int changed = 0;
            for (int from = 0; from < same.length; from++) {
                for (int to = 0; to < same.length; to++) {
                    boolean was = from < in.length && in[from];
                    boolean is = to < in.length && in[to];
                    changed += was && is ? other[from][to] : was || is ? same[from][to] + other[from][to] : 0;
                }
            }
            return changed;
        }
    }

    /**
     * The numbers of the groups that are not said.
     *
     * @param sizes how many places each group has now
     * @param withheld those that are not said for another reason
     * @param unsaid whether the count of all is left out because an earlier report said it: it must not be found by adding either
     */
    static Set<Integer> subtractable(int[] sizes, Set<Integer> withheld, List<Beside> earlier, boolean unsaid) {
        var said = new ArrayList<>(IntStream.range(0, sizes.length)
                .filter(group -> !withheld.contains(group))
                .boxed()
                .toList());
        var left = new HashSet<Integer>();
        for (int at = 0; at < earlier.size(); ) {
            var sum = unsafe(said, sizes.length, earlier.get(at));
            if (sum.isEmpty()) {
                at++;
            } else {
                var smallest = smallest(sum, sizes);
                said.remove(smallest);
                left.add(smallest);
                at = 0;
            }
        }
        if (unsaid
                && !said.isEmpty()
                && IntStream.range(0, sizes.length).allMatch(group -> sizes[group] == 0 || said.contains(group))) {
            left.add(smallest(said, sizes));
        }
        return Set.copyOf(left);
    }

    private static Integer smallest(Collection<Integer> groups, int[] sizes) {
        return groups.stream()
                .min(Comparator.<Integer>comparingInt(group -> sizes[group]).thenComparing(group -> group))
                .orElseThrow();
    }

    /** A sum of groups that tells of too few; empty where there is none. */
    private static Collection<Integer> unsafe(List<Integer> said, int groups, Beside beside) {
        var both = said.stream().filter(group -> beside.printed()[group]).toList();
        for (var sum : sums(both)) {
            var in = new boolean[groups];
            sum.forEach(group -> in[group] = true);
            if (few(beside.changed(in)) || beside.whole() && few(beside.changed(not(in)))) {
                return sum;
            }
        }
        return List.of();
    }

    private static boolean few(int places) {
        return places > 0 && places < Spread.FEWEST;
    }

    private static boolean[] not(boolean[] in) {
        var rest = new boolean[in.length];
        for (int at = 0; at < in.length; at++) {
            rest[at] = !in[at];
        }
        return rest;
    }

    /** The smaller ones first, so that the one group that tells is left out and no other. */
    private static List<List<Integer>> sums(List<Integer> of) {
        var sums = new ArrayList<List<Integer>>();
        if (of.size() > MOST) {
            for (int one = 0; one < of.size(); one++) {
                sums.add(List.of(of.get(one)));
                for (int two = 0; two < one; two++) {
                    sums.add(List.of(of.get(one), of.get(two)));
                }
            }
        } else {
            for (int bits = 1; bits < 1 << of.size(); bits++) {
                int chosen = bits;
                sums.add(IntStream.range(0, of.size())
                        .filter(at -> (chosen >> at & 1) == 1)
                        .mapToObj(of::get)
                        .toList());
            }
        }
        sums.sort(Comparator.comparingInt(List::size));
        return sums;
    }
}
