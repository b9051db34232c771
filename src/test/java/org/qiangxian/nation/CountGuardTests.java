package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.edition.Spread;

/**
 * Somebody lays two years' reports side by side and subtracts: every sum of groups both print, and what is left of the whole. The truth
 * is known: an attempt succeeds where the difference is made of one to seven places (R1, R42).
 */
class CountGuardTests {

    private static final int WORDS = 4;

    /** Two years of places: the group of each, −1 for none, and its word. */
    private record Two(int[] groups, byte[] words, int[] groupsNow, byte[] wordsNow, int number) {

        static Two of(int places, int number, double moves, double changes, SplittableRandom random) {
            var groups = random.ints(places, 0, number).toArray();
            var words = new byte[places];
            for (int at = 0; at < places; at++) {
                words[at] = (byte) random.nextInt(WORDS);
            }
            var two = new Two(groups, words, groups.clone(), words.clone(), number);
            for (int at = 0; at < places; at++) {
                if (random.nextDouble() < moves) {
                    two.groupsNow[at] = random.nextInt(-1, number);
                }
                if (random.nextDouble() < changes) {
                    two.wordsNow[at] = (byte) random.nextInt(-1, WORDS);
                }
            }
            return two;
        }

        int[] sizes(int[] group, byte[] word) {
            var sizes = new int[number];
            for (int at = 0; at < group.length; at++) {
                if (group[at] >= 0 && word[at] >= 0) {
                    sizes[group[at]]++;
                }
            }
            return sizes;
        }

        Set<Integer> large(int[] sizes) {
            return Set.copyOf(IntStream.range(0, number)
                    .filter(group -> sizes[group] >= Spread.FEWEST)
                    .boxed()
                    .toList());
        }

        /** Of how many places the difference of a sum is really made: counted one by one, not as the guard does. */
        int made(Set<Integer> sum) {
            int made = 0;
            for (int at = 0; at < groups.length; at++) {
                int was = sum.contains(groups[at]) && words[at] >= 0 ? words[at] : -1;
                int is = sum.contains(groupsNow[at]) && wordsNow[at] >= 0 ? wordsNow[at] : -1;
                made += was == is ? 0 : 1;
            }
            return made;
        }

        /** What is printed this year. */
        Set<Integer> printed(boolean guarded, boolean whole) {
            var before = large(sizes(groups, words));
            var sizes = sizes(groupsNow, wordsNow);
            var said = new ArrayList<>(large(sizes));
            var printed = new boolean[number];
            before.forEach(group -> printed[group] = true);
            if (guarded) {
                var few = Set.copyOf(IntStream.range(0, number)
                        .filter(group -> !said.contains(group))
                        .boxed()
                        .toList());
                var beside = CountGuard.Beside.of(number, groups, words, groupsNow, wordsNow, printed, whole);
                said.removeAll(CountGuard.subtractable(sizes, few, List.of(beside), false));
            }
            return Set.copyOf(said);
        }

        /** How many sums tell of few places. */
        int learned(Set<Integer> now, boolean whole) {
            var both =
                    now.stream().filter(large(sizes(groups, words))::contains).toList();
            int learned = 0;
            for (int bits = 1; bits < 1 << both.size(); bits++) {
                int chosen = bits;
                var sum = Set.copyOf(IntStream.range(0, both.size())
                        .filter(at -> (chosen >> at & 1) == 1)
                        .mapToObj(both::get)
                        .toList());
                var rest = Set.copyOf(IntStream.range(0, number)
                        .filter(group -> !sum.contains(group))
                        .boxed()
                        .toList());
                learned += few(made(sum)) || whole && few(made(rest)) ? 1 : 0;
            }
            return learned;
        }

        private static boolean few(int places) {
            return places > 0 && places < Spread.FEWEST;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "60, 4, 0.02, 0.05",
        "200, 6, 0.01, 0.02",
        "200, 6, 0.05, 0.3",
        "2846, 8, 0.001, 0.001",
        "2846, 8, 0.01, 0.2"
    })
    @DisplayName(
            "R1, R42: of two years' counts no sum of groups tells of one to seven places; without the guard many do")
    void nothingIsLearnedBySubtracting(int places, int groups, double moves, double changes) {
        var random = new SplittableRandom(19);
        int without = 0;
        for (int round = 0; round < 60; round++) {
            var two = Two.of(places, groups, moves, changes, random);
            for (boolean whole : new boolean[] {false, true}) {
                without += two.learned(two.printed(false, whole), whole);
                assertThat(two.learned(two.printed(true, whole), whole))
                        .as("round %d, whole %s", round, whole)
                        .isZero();
            }
        }
        if (changes < 0.1) {
            assertThat(without).as("the attack works where nobody guards").isPositive();
        }
    }

    @Test
    @DisplayName(
            "R1, R42: where nothing changed, and where many did, all is printed; of one that came the group is left out and another with it")
    void withholdsNoMoreThanItMust() {
        var groups = IntStream.range(0, 90).map(at -> at / 30).toArray();
        var words = new byte[90];
        var same = new Two(groups, words, groups.clone(), words.clone(), 3);
        assertThat(same.printed(true, true)).containsExactlyInAnyOrder(0, 1, 2);
        var came = new Two(groups, words.clone(), groups.clone(), words.clone(), 3);
        came.words()[0] = -1;
        assertThat(came.printed(false, false)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(came.printed(true, false)).as("the group it came to").containsExactlyInAnyOrder(1, 2);
        assertThat(came.printed(true, true))
                .as("the whole beside tells what the others leave")
                .isEmpty();
        var many = new Two(groups, words, groups.clone(), words.clone(), 3);
        for (int at = 0; at < 10; at++) {
            many.wordsNow()[at] = 1;
        }
        assertThat(many.printed(true, true)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    @DisplayName(
            "R1, R42: a count of all that is left out is found by adding no division's groups either, whatever was printed before")
    void whatIsUnsaidIsNotFoundByAdding() {
        var groups = IntStream.range(0, 90).map(at -> at / 30).toArray();
        var words = new byte[90];
        var before = words.clone();
        before[0] = -1;
        var printed = new boolean[] {false, false, true};
        var beside = CountGuard.Beside.of(3, groups, before, groups, words, printed, false);
        var sizes = new int[] {30, 30, 30};

        assertThat(CountGuard.subtractable(sizes, Set.of(), List.of(beside), false))
                .isEmpty();
        assertThat(CountGuard.subtractable(sizes, Set.of(), List.of(beside), true))
                .containsExactly(0);
        assertThat(CountGuard.subtractable(sizes, Set.of(1), List.of(beside), true))
                .as("another one is left out already")
                .isEmpty();
        assertThat(CountGuard.subtractable(new int[] {30, 0, 25}, Set.of(1), List.of(beside), true))
                .as("an empty one hides nothing")
                .containsExactly(2);
    }
}
