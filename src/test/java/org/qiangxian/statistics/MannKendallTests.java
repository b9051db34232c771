package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannKendallTests {

    @Test
    void aPerfectRiseOfFiveIsSignificant() {
        var test = MannKendall.of(92.1, 92.8, 93.3, 93.6, 93.9);

        assertThat(test.s()).isEqualTo(10);
        assertThat(test.exact()).isTrue();
        assertThat(test.p()).isCloseTo(2.0 / 120, within(1e-15));
    }

    @Test
    void eightValuesWithoutTiesHaveTheirExactP() {
        var test = MannKendall.of(95.0, 94.2, 94.6, 93.9, 93.1, 92.8, 92.9, 92.0);

        assertThat(test.s()).isEqualTo(-24);
        assertThat(test.p()).isCloseTo(70.0 / 40_320, within(1e-15));
        assertThat(MannKendall.normalP(test.s(), test.variance())).isCloseTo(0.004434, within(5e-7));
    }

    @Test
    void tiesLeadToTheNormalPWithContinuity() {
        var test = MannKendall.of(1, 2, 2, 3, 5, 4, 6, 7, 8, 8);

        assertThat(test.s()).isEqualTo(41);
        assertThat(test.exact()).isFalse();
        assertThat(test.variance()).isEqualTo(123);
        assertThat(test.z()).isCloseTo(3.606679, within(5e-7));
        assertThat(test.z()).isCloseTo(40 / Math.sqrt(123), within(1e-14));
        assertThat(test.p()).isCloseTo(0.000310, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"4, 24", "5, 120", "6, 720", "7, 5040", "10, 3628800"})
    void theSmallestExactPIsTwoOfAllOrders(int n, double orders) {
        int pairs = n * (n - 1) / 2;

        assertThat(KendallTables.p(n, 0, pairs)).isCloseTo(2 / orders, within(1e-18));
        assertThat(KendallTables.p(n, 0, -pairs)).isEqualTo(KendallTables.p(n, 0, pairs));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void theExactPIsTheShareOfAllOrdersAtLeastAsFarOut(int n) {
        int pairs = n * (n - 1) / 2;
        var counts = new long[pairs + 1];
        countOrders(IntStream.range(0, n).asDoubleStream().toArray(), new double[n], 0, 0, counts);
        long all = Arrays.stream(counts).sum();

        for (int s = pairs; s >= 0; s -= 2) {
            long farOut = Arrays.stream(counts, s, pairs + 1).sum();
            assertThat(KendallTables.p(n, 0, s)).isEqualTo((double) farOut / all);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 1 2 3 4", "1 2 2 3 3 4", "1 1 1 2 3 4 5", "1 1 2 2 3 3 4", "0 0 0 0 1 1 1", "5 5 5 5 5 5 6"})
    @DisplayName("R36: with ties too the p of up to seven values is the share of all orders at least as far out")
    void withTiesThePOfAFewIsTheShareOfAllOrders(String series) {
        var values = Arrays.stream(series.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int n = values.length;
        var counts = new long[n * (n - 1) / 2 + 1];
        countOrders(values, new double[n], 0, 0, counts);

        var test = MannKendall.of(values);

        double farOut = Arrays.stream(counts, Math.abs(test.s()), counts.length).sum();
        assertThat(test.exact()).isTrue();
        assertThat(test.p()).isCloseTo(farOut / Arrays.stream(counts).sum(), within(1e-15));
    }

    @Test
    @DisplayName("R36: −0 is 0: a series of both has no pair that rises or falls")
    void minusZeroIsZero() {
        assertThat(MannKendall.of(0.0, -0.0, -0.0, -0.0, -0.0).s()).isZero();
        assertThat(MannKendall.of(-0.0, 0.0, -0.0, 0.0, 1).s()).isEqualTo(4);
    }

    @Test
    void beyondTenValuesPIsNormal() {
        var test = MannKendall.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

        assertThat(test.exact()).isFalse();
        assertThat(test.variance()).isEqualTo(165);
        assertThat(test.p()).isCloseTo(Normal.twoSided(54 / Math.sqrt(165)), within(1e-18));
    }

    @Test
    void aConstantSeriesHasNoVarianceAndPOne() {
        var test = MannKendall.of(3, 3, 3, 3, 3, 3);

        assertThat(test).isEqualTo(new MannKendall(6, 0, 0, 1, true));
        assertThat(test.z()).isZero();
    }

    @Test
    void missingYearsArePassedOverAndInfinityIsRefused() {
        assertThat(MannKendall.of(Double.NaN, 1, Double.NaN, 2, 3)).isEqualTo(MannKendall.of(1, 2, 3));
        assertThat(MannKendall.of(new double[] {9, 1, 2, 3, 0}, 1, 4)).isEqualTo(MannKendall.of(1, 2, 3));
        assertThat(MannKendall.of().p()).isEqualTo(1);
        assertThat(MannKendall.of(7).p()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> MannKendall.of(1, Double.POSITIVE_INFINITY));
    }

    @Property
    void agreesWithTheDefinition(@ForAll @Size(max = 25) List<@IntRange(min = -5, max = 5) Integer> some) {
        var values = Some.array(some);

        var test = MannKendall.of(values);

        assertThat(test.s()).isEqualTo(naiveS(values));
        assertThat(test.variance()).isCloseTo(naiveVariance(values), within(1e-9));
        assertThat(test.p()).isBetween(0.0, 1.0);
    }

    @Property
    void reversingASeriesTurnsSRoundAndLeavesP(@ForAll @Size(max = 21) List<@DoubleRange(max = 100) Double> some) {
        var values = Some.array(some);

        var test = MannKendall.of(values);
        var back = MannKendall.of(reversed(values));

        assertThat(back.s()).isEqualTo(-test.s());
        assertThat(back.p()).isEqualTo(test.p());
    }

    @Property
    void aRisingTransformationChangesNothing(
            @ForAll @Size(max = 21) List<@IntRange(min = -50, max = 50) Integer> some) {
        var values = Some.array(some);
        var cubed = Arrays.stream(values).map(v -> v * v * v + 2 * v - 7).toArray();

        assertThat(MannKendall.of(cubed)).isEqualTo(MannKendall.of(values));
    }

    private static void countOrders(double[] values, double[] order, int used, int taken, long[] counts) {
        int n = order.length;
        if (used == n) {
            counts[Math.abs(naiveS(order))]++;
            return;
        }
        for (int at = 0; at < n; at++) {
            if ((taken >> at & 1) == 0) {
                order[used] = values[at];
                countOrders(values, order, used + 1, taken | 1 << at, counts);
            }
        }
    }

    private static int naiveS(double[] values) {
        int s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (int) Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    private static double naiveVariance(double[] values) {
        double n = values.length;
        double ties = Arrays.stream(values)
                .distinct()
                .map(value -> Arrays.stream(values).filter(v -> v == value).count())
                .map(t -> t * (t - 1) * (2 * t + 5))
                .sum();
        return (n * (n - 1) * (2 * n + 5) - ties) / 18;
    }

    static double[] reversed(double[] values) {
        var back = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            back[values.length - 1 - i] = values[i];
        }
        return back;
    }
}
