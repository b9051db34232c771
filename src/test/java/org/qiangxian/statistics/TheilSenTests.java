package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TheilSenTests {

    @Test
    void agreesWithTheReferenceSlopes() {
        assertThat(TheilSen.slope(92.1, 92.8, 93.3, 93.6, 93.9)).isCloseTo(0.425, within(1e-12));
        assertThat(TheilSen.slope(95.0, 94.2, 94.6, 93.9, 93.1, 92.8, 92.9, 92.0))
                .isCloseTo(-0.38333333333, within(1e-10));
        assertThat(TheilSen.slope(1, 2, 2, 3, 5, 4, 6, 7, 8, 8)).isCloseTo(6.0 / 7, within(1e-15));
    }

    @Test
    void aMissingYearStillCountsAsTime() {
        assertThat(TheilSen.slope(1, Double.NaN, Double.NaN, 7)).isEqualTo(2);
        assertThat(TheilSen.slope(new double[] {99, 1, 3, 5, -99}, 1, 4)).isEqualTo(2);
    }

    @Test
    void fewerThanTwoValuesHaveNoSlopeAndInfinityIsRefused() {
        assertThat(TheilSen.slope()).isNaN();
        assertThat(TheilSen.slope(Double.NaN, 4)).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> TheilSen.slope(1, Double.NEGATIVE_INFINITY));
    }

    @Test
    void fiveValuesAreTheFewestWithAnInterval() {
        var five = new double[] {92.1, 92.8, 93.3, 93.6, 93.9};

        assertThat(TheilSen.interval(five, 0, 4, Confidence.P95)).isEmpty();
        assertThat(TheilSen.interval(five, 0, 5, Confidence.P998)).isEmpty();
        var interval = TheilSen.interval(five, 0, 5, Confidence.P95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(0.3, within(1e-12));
        assertThat(interval.upper()).isCloseTo(0.7, within(1e-12));
    }

    @Property
    void theIntervalHoldsTheSlopeAndLeavesOutZeroExactlyWhenTheTestRejects(
            @ForAll @Size(min = 5, max = 10) List<@DoubleRange(max = 100) Double> some) {
        var values = Some.array(some);
        var test = MannKendall.of(values);
        if (Arrays.stream(values).distinct().count() < values.length) {
            return;
        }

        var found = TheilSen.interval(values, 0, values.length, Confidence.P95);

        var interval = found.orElseThrow();
        assertThat(interval.contains(TheilSen.slope(values))).isTrue();
        assertThat(interval.contains(0)).isEqualTo(test.p() > 0.05);
    }

    @Property
    void agreesWithTheDefinition(@ForAll @Size(min = 2, max = 40) List<@IntRange(min = -9, max = 9) Integer> some) {
        var values = some.stream().mapToDouble(v -> v == 9 ? Double.NaN : v).toArray();

        assertThat(TheilSen.slope(values)).isEqualTo(Double.valueOf(naive(values)));
    }

    @Property
    void addingAConstantLeavesTheSlope(
            @ForAll @Size(min = 2, max = 21) List<@IntRange(min = -999, max = 999) Integer> some,
            @ForAll @IntRange(min = -999, max = 999) int constant) {
        var values = Some.array(some);

        assertThat(TheilSen.slope(mapped(values, 1, constant))).isEqualTo(TheilSen.slope(values));
    }

    @Property
    void scalingScalesTheSlopeAndALineAddsItsOwn(
            @ForAll @Size(min = 2, max = 21) List<@IntRange(min = -999, max = 999) Integer> some,
            @ForAll @IntRange(min = -9, max = 9) int factor) {
        var values = Some.array(some);
        double slope = TheilSen.slope(values);
        var tilted = values.clone();
        Arrays.setAll(tilted, i -> values[i] + factor * (double) i);

        assertThat(TheilSen.slope(mapped(values, factor, 0))).isCloseTo(factor * slope, within(1e-9));
        assertThat(TheilSen.slope(tilted)).isCloseTo(slope + factor, within(1e-9));
    }

    @Property
    void reversingTurnsTheSlopeRound(
            @ForAll @Size(min = 2, max = 21) List<@IntRange(min = -99, max = 99) Integer> some) {
        var values = Some.array(some);

        assertThat(TheilSen.slope(MannKendallTests.reversed(values))).isCloseTo(-TheilSen.slope(values), within(1e-12));
    }

    @Property
    void selectionFindsEveryRankAsSortingDoes(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(min = -20, max = 20) Integer> some,
            @ForAll @IntRange(max = 299) int any) {
        var values = some.stream().mapToDouble(v -> v / 4.0).toArray();
        var sorted = values.clone();
        Arrays.sort(sorted);
        int rank = any % values.length;

        assertThat(Selection.select(values.clone(), values.length, rank)).isEqualTo(sorted[rank]);
        int n = sorted.length;
        assertThat(Selection.median(values, n)).isEqualTo((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    private static double[] mapped(double[] values, double factor, double constant) {
        return Arrays.stream(values).map(v -> factor * v + constant).toArray();
    }

    private static double naive(double[] values) {
        var slopes = new double[values.length * values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                double slope = (values[j] - values[i]) / (j - i);
                if (!Double.isNaN(slope)) {
                    slopes[n++] = slope + 0.0;
                }
            }
        }
        Arrays.sort(slopes, 0, n);
        if (n == 0) {
            return Double.NaN;
        }
        double lower = slopes[(n - 1) / 2];
        return n % 2 == 1 ? lower : lower + (slopes[n / 2] - lower) / 2;
    }
}
