package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.qiangxian.statistics.NearestPeers.Likeness;
import org.qiangxian.statistics.NearestPeers.Peer;

class NearestPeersTests {

    private static final double NONE = Double.NaN;

    @Test
    void areTheNearestInRobustUnitsWithTheirReasons() {
        double[] size = {10, 11, 12, 13, 14};
        double[] share = {10, 50, 20, 30, 40};
        var peers = NearestPeers.of(size, share);

        var nearest = peers.nearest(0, 2, _ -> true);

        assertThat(nearest).extracting(Peer::place).containsExactly(2, 3);
        assertThat(nearest.getFirst().distance()).isCloseTo(Math.sqrt(5) / 1.4826, within(1e-12));
        assertThat(nearest.getFirst().closest()).isEqualTo(1);
        assertThat(nearest.getFirst().farthest()).isZero();
        assertThat(peers.difference(0, 2, 0)).isCloseTo(2 / 1.4826, within(1e-12));
        assertThat(peers.difference(2, 0, 1)).isCloseTo(-1 / 1.4826, within(1e-12));
        assertThat(peers.likeness(0, nearest)).extracting(Likeness::variable).containsExactly(1, 0);
        assertThat(peers.likeness(0, nearest).getLast().largest()).isCloseTo(3 / 1.4826, within(1e-12));
    }

    @Test
    void ofEqualDistancesTheFirstPositionComesFirst() {
        var peers = NearestPeers.of(new double[] {5, 6, 4, 6, 4, 5});

        assertThat(peers.nearest(0, 4, _ -> true)).extracting(Peer::place).containsExactly(5, 1, 2, 3);
    }

    @Test
    void onlyPlacesAskedForAreFound() {
        var peers = NearestPeers.of(new double[] {1, 2, 3, 4, 5, 6});

        assertThat(peers.nearest(0, 15, place -> place % 2 == 1))
                .extracting(Peer::place)
                .containsExactly(1, 3, 5);
        assertThat(peers.nearest(0, 0, _ -> true)).isEmpty();
    }

    @Test
    void aVariableThatIsMostlyEqualIsMeasuredByItsMeanDeviation() {
        var peers = NearestPeers.of(new double[] {0, 0, 0, 0, 5});

        assertThat(peers.difference(0, 4, 0)).isCloseTo(5 / 1.2533, within(1e-12));
    }

    @Test
    void constantAndMostlyMissingVariablesAreLeftOut() {
        double[] constant = {3, 3, 3, 3, 3};
        double[] fifthMissing = {1, 2, 3, 4, NONE};
        double[] moreMissing = {1, 2, 3, NONE, NONE};

        var peers = NearestPeers.of(constant, fifthMissing, moreMissing, new double[] {1, 2, 3, 4, 5});

        assertThat(peers.variables()).containsExactly(1, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> peers.difference(0, 1, 0));
    }

    @Test
    void aPlaceThatLacksMoreThanAFifthHasNoPeersAndIsNone() {
        var columns = new double[6][12];
        for (var column : columns) {
            Arrays.setAll(column, place -> place);
        }
        columns[0][3] = NONE;
        columns[0][7] = NONE;
        columns[1][7] = NONE;

        var peers = NearestPeers.of(columns);

        assertThat(peers.isComparable(3)).isTrue();
        assertThat(peers.isComparable(7)).isFalse();
        assertThat(peers.nearest(7)).isEmpty();
        assertThat(peers.nearest(6)).extracting(Peer::place).contains(3).doesNotContain(7);
        double full = peers.difference(3, 4, 2);
        assertThat(peers.nearest(3).getFirst().distance()).isCloseTo(full * Math.sqrt(6), within(0.05));
        assertThat(peers.difference(3, 4, 0)).isNaN();
    }

    @Test
    void nothingComparableHasNoPeers() {
        assertThat(NearestPeers.of(new double[] {1, 1, 1}).nearest(0)).isEmpty();
        assertThat(NearestPeers.of().variables()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> NearestPeers.of(new double[2], new double[3]));
    }

    @Property(tries = 200)
    void areThoseOfFullSortingAndNeverThePlaceItself(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int places) {
        var columns = columns(seed, places);
        var peers = NearestPeers.of(columns);
        int place = places / 2;

        var nearest = peers.nearest(place);

        assertThat(nearest).extracting(Peer::place).doesNotContain(place);
        if (peers.isComparable(place)) {
            var sorted = IntStream.range(0, places)
                    .filter(other -> other != place)
                    .boxed()
                    .sorted(Comparator.comparingDouble(other -> naive(peers, place, other)))
                    .limit(15)
                    .toList();
            assertThat(nearest).extracting(Peer::place).isEqualTo(sorted);
        }
    }

    @Property(tries = 200)
    void shiftsAndScalesOfVariablesChangeNothing(
            @ForAll long seed, @ForAll @IntRange(min = -500, max = 500) int shift, @ForAll boolean turned) {
        var columns = columns(seed, 40);
        var moved = Arrays.stream(columns)
                .map(column -> Arrays.stream(column)
                        .map(value -> (turned ? -8 : 0.25) * value + shift)
                        .toArray())
                .toArray(double[][]::new);

        assertThat(NearestPeers.of(moved).nearest(3))
                .isEqualTo(NearestPeers.of(columns).nearest(3));
    }

    private static double[][] columns(long seed, int places) {
        var random = new Random(seed);
        var columns = new double[4][places];
        for (var column : columns) {
            Arrays.setAll(column, _ -> random.nextInt(100));
        }
        return columns;
    }

    private static double naive(NearestPeers peers, int place, int other) {
        return peers.variables().stream()
                .mapToDouble(variable -> Math.pow(peers.difference(place, other, variable), 2))
                .sum();
    }
}
