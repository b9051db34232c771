package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.edition.Spread;
import org.qiangxian.nation.CountGuard.Year;
import org.qiangxian.nation.Printed.Course;
import org.qiangxian.statistics.TrendDirection;

/**
 * Somebody compares the reports of several years and of their cities, and adds and subtracts. The test knows the
 * truth: an attempt succeeds if what is left is about one to seven places (R1, R42).
 */
class CountGuardTests {

    private static final byte RISING = (byte) TrendDirection.RISING.ordinal();
    private static final byte FALLING = (byte) TrendDirection.FALLING.ordinal();
    private static final byte STILL = (byte) TrendDirection.NO_CLEAR_CHANGE.ordinal();
    private static final byte UNDECIDED = (byte) TrendDirection.UNDECIDED.ordinal();

    @ParameterizedTest
    @CsvSource({
        "90, 2, 2, 15, 0.05, 0.02",
        "200, 3, 3, 25, 0.10, 0.02",
        "200, 4, 3, 30, 0.40, 0.05",
        "600, 3, 5, 40, 0.20, 0.01",
        "2846, 2, 6, 45, 0.005, 0.001",
        "2846, 3, 6, 45, 0.10, 0.001"
    })
    @DisplayName(
            "R1, R42: of all counts of some years, of every division, no sum is of one to seven places; without the guard many are")
    void nothingIsLearnedByAddingAndSubtracting(
            int places, int years, int types, int members, double changes, double moves) {
        var random = new SplittableRandom(19);
        int without = 0;
        int said = 0;
        for (int round = 0; round < 4; round++) {
            var nation = Printed.nation(new Course(places, years, types, members, changes, moves), random);
            without += few(new Subtracting(nation, round).fewest(10)) ? 1 : 0;
            var guarded = Printed.guarded(nation);
            said += guarded.stream()
                    .mapToInt(year -> year.printed().cardinality())
                    .sum();
            assertThat(new Subtracting(guarded, round).fewest(40))
                    .as("round %d", round)
                    .isGreaterThanOrEqualTo(Spread.FEWEST);
        }
        assertThat(without).as("the attack works where nobody guards").isPositive();
        assertThat(said).as("something is said").isPositive();
    }

    private static boolean few(int places) {
        return places < Spread.FEWEST;
    }

    /**
     * Places one after the other in three types of given sizes and in two parts: the first type with this many
     * others, and the rest.
     */
    private static Year year(int[] types, int part, byte[] words) {
        return new Year(
                new int[][] {
                    new int[words.length],
                    types,
                    IntStream.range(0, words.length)
                            .map(at -> at < part ? 4 : 5)
                            .toArray()
                },
                words,
                new BitSet(),
                Printed.all(6));
    }

    private static int[] types(int... sizes) {
        return IntStream.range(0, sizes.length)
                .flatMap(type -> IntStream.generate(() -> type + 1).limit(sizes[type]))
                .toArray();
    }

    private static byte[] words(int places, byte... first) {
        var words = new byte[places];
        for (int at = 0; at < places; at++) {
            words[at] = at < first.length ? first[at] : at % 2 == 0 ? RISING : STILL;
        }
        return words;
    }

    private static List<Integer> said(Year now, Year... earlier) {
        return CountGuard.said(now, List.of(earlier)).stream().boxed().toList();
    }

    @Test
    @DisplayName(
            "R1, R42: a type in one part of the country: eight changed in it and eleven in the part, and the three others are not told")
    void twoDivisionsDoNotSubtract() {
        var types = types(30, 60, 60);
        var before = year(types, 60, words(150));
        var words = words(150);
        Arrays.fill(words, 0, 8, FALLING);
        Arrays.fill(words, 40, 43, FALLING);
        Arrays.fill(words, 60, 69, FALLING);
        Arrays.fill(words, 100, 112, FALLING);
        var now = year(types, 60, words);

        assertThat(CountGuard.said(Printed.only(now, 2), List.of(Printed.only(before, 2))).stream())
                .as("by parts alone")
                .containsExactly(0, 4, 5);
        assertThat(new Subtracting(Printed.eachForItself(List.of(before, now)), 1).fewest(40))
                .as("each division for itself")
                .isEqualTo(3);
        var guarded = Printed.guarded(List.of(before, now));
        assertThat(new Subtracting(guarded, 1).fewest(40)).isGreaterThanOrEqualTo(Spread.FEWEST);
        assertThat(guarded.getLast().printed().stream()).contains(0, 4, 5);
    }

    @Test
    @DisplayName(
            "R1, R42: nine come and eight of them go again two years later: the one that stayed is in no difference of two years, but in one of four")
    void manyYearsDoNotSubtract() {
        var few = types(30, 60, 60);
        var more = few.clone();
        Arrays.fill(more, 30, 39, 1);
        var then = few.clone();
        then[38] = 1;
        var words = words(150);
        var later = words.clone();
        Stream.of(0, 60, 100).forEach(from -> Arrays.fill(later, from, from + 10, FALLING));
        var years = List.of(year(few, 75, words), year(more, 75, words), year(more, 75, later), year(then, 75, later));

        assertThat(new Subtracting(Printed.eachForItself(years), 1).fewest(60))
                .as("two years at a time")
                .isEqualTo(1);
        assertThat(new Subtracting(Printed.guarded(years), 1).fewest(60)).isGreaterThanOrEqualTo(Spread.FEWEST);
    }

    @Test
    @DisplayName(
            "R1, R42: where nothing changed, and where many did, all is printed; of one that came its groups and the whole are left out")
    void withholdsNoMoreThanItMust() {
        var types = types(30, 30, 40);
        var before = year(types, 50, words(100));
        assertThat(said(before, before)).containsExactly(0, 1, 2, 3, 4, 5);

        var many = words(100);
        for (int from : new int[] {0, 30, 70}) {
            Arrays.fill(many, from, from + 12, FALLING);
        }
        assertThat(said(year(types, 50, many), before)).containsExactly(0, 1, 2, 3, 4, 5);

        assertThat(said(year(types, 50, words(100, (byte) -1)), before))
                .as("the others tell nothing of it")
                .containsExactly(2, 3, 5);
    }

    @Test
    @DisplayName("R1, R42: what earlier reports told between themselves keeps nothing else from being said")
    void whatWasToldBeforeIsNotToldFurther() {
        var types = types(30, 30, 40);
        var one = year(types, 50, words(100));
        var other = year(types, 50, words(100, (byte) -1));
        var many = words(100);
        for (int from : new int[] {0, 30, 70}) {
            Arrays.fill(many, from, from + 12, FALLING);
        }

        assertThat(new Subtracting(List.of(one, other), 1).fewest(20)).isEqualTo(1);
        assertThat(said(year(types, 50, many), one, other)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "15, false", "13, false", "12, true", "0, true"})
    @DisplayName(
            "R1, R42: a place whose report says its word hides nobody: of one to seven others of a group nothing is said, of none and of eight it is")
    void whatCitiesSayThemselvesIsTakenOff(int named, boolean said) {
        var year = year(types(20, 40, 60), 60, words(120));
        year.named().set(0, named);

        assertThat(CountGuard.said(year, List.of()).get(1)).isEqualTo(said);
        assertThat(CountGuard.said(year, List.of()).stream()).contains(0, 3, 4, 5);
    }

    @Test
    @DisplayName(
            "R1, R42: where all places of a group rise each one is told, and nothing is said; where the years say too little, it is")
    void aGroupOfOneWordIsNotSaid() {
        var types = types(12, 40, 50);
        var rising = words(102);
        Arrays.fill(rising, 0, 12, RISING);
        assertThat(said(year(types, 60, rising)))
                .as("nor can it be found from what the others leave")
                .containsExactly(0, 3, 4, 5);

        var open = words(102);
        Arrays.fill(open, 0, 12, UNDECIDED);
        assertThat(said(year(types, 60, open))).containsExactly(0, 1, 2, 3, 4, 5);

        var cell = words(102);
        Arrays.fill(cell, 0, 11, RISING);
        Arrays.fill(cell, 11, 40, FALLING);
        Arrays.fill(cell, 20, 30, RISING);
        cell[11] = STILL;
        var parts = year(types, 40, cell);
        parts.groups()[2][11] = 5;
        assertThat(said(parts))
                .as("the part has none that is still: the eleven of the type in it rise")
                .containsExactly(0, 3, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 30 40 | 1 2 3",
                "8 9 | 1 2",
                "7 30 40 | 3",
                "7 8 40 | 3",
                "4 4 40 | 3",
                "1 2 3 40 50 | 5",
                "7 | ''",
                "5 5 5 40 | 4",
                "40 7 9 | 1"
            })
    @DisplayName(
            "R1, R42: of fewer than eight places nothing is said, nor of what they could be found from by subtracting")
    void whatIsFewIsNotFound(String sizes, String said) {
        var types = types(
                Stream.of(sizes.strip().split(" ")).mapToInt(Integer::parseInt).toArray());
        var words = new byte[types.length];
        for (int at = 0; at < words.length; at++) {
            words[at] = (byte) (at % Printed.WORDS);
        }
        var year = new Year(new int[][] {new int[types.length], types}, words, new BitSet(), Printed.all(7));

        assertThat(CountGuard.said(year, List.of()).stream().filter(group -> group > 0))
                .containsExactlyElementsOf(Stream.of(said.strip().split(" "))
                        .filter(each -> !each.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }
}
