package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.statistics.OwnTrend.Method;
import org.qiangxian.statistics.OwnTrend.NoClearChange;
import org.qiangxian.statistics.OwnTrend.Rising;

class RecentTrendTests {

    private static final double NONE = Double.NaN;
    private static final double[] FIVE = {92.1, 92.8, 93.3, 93.6, 93.9};

    @Test
    void fiveValuesWithNarrowIntervalsRiseByTheWeightedLine() {
        var recent = RecentTrend.of(FIVE, within95(0.6), 0, 5).orElseThrow();

        assertThat(recent.slope()).isCloseTo(0.44, within(1e-12));
        assertThat(recent.scatter()).isLessThan(1);
        assertThat(recent.chiSquared()).isCloseTo(0.44 * 0.44 * 10 / Math.pow(1.2 / 3.92, 2), within(1e-9));
        assertThat(recent.chiSquared()).isCloseTo(20.659, within(5e-4));
        assertThat(recent.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(OwnTrend.of(1, FIVE, within95(0.6)))
                .isInstanceOfSatisfying(
                        Rising.class,
                        rising -> assertThat(rising.evidence().method()).isEqualTo(Method.WEIGHTED_LINE));
    }

    @Test
    void fiveValuesWithWideIntervalsDoNotChangeClearly() {
        var recent = RecentTrend.of(FIVE, within95(1.5), 0, 5).orElseThrow();

        assertThat(recent.chiSquared()).isCloseTo(3.3055, within(5e-5));
        assertThat(recent.direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
        assertThat(OwnTrend.of(1, FIVE, within95(1.5))).isInstanceOf(NoClearChange.class);
    }

    @Test
    @DisplayName("R36: χ² is divided by the scatter beyond the intervals; numbers from an independent computation")
    void scatterBeyondTheIntervalsDividesChiSquared() {
        double[] values = {92.1, 93.9, 92.8, 94.9, 95.6};
        var recent =
                RecentTrend.of(values, new double[] {.2, .2, .2, .2, .2}, 0, 5).orElseThrow();

        assertThat(recent.slope()).isCloseTo(0.8, within(1e-12));
        assertThat(recent.scatter()).isCloseTo(16.1, within(1e-9));
        assertThat(recent.chiSquared()).isCloseTo(9.9378882, within(1e-6));
        assertThat(recent.p()).isCloseTo(0.0511687731, within(1e-9));
        assertThat(recent.direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);

        var uneven = RecentTrend.of(new double[] {90, 91.2, 93.1, 93.9, 95.9}, new double[] {.2, .3, .1, .4, .25}, 0, 5)
                .orElseThrow();
        assertThat(uneven.slope()).isCloseTo(1.4807560645, within(1e-9));
        assertThat(uneven.standardError()).isCloseTo(0.0749403572, within(1e-9));
        assertThat(uneven.scatter()).isCloseTo(1.4443705619, within(1e-9));
        assertThat(uneven.chiSquared()).isCloseTo(270.3067520, within(1e-5));
        assertThat(uneven.p()).isCloseTo(0.0004897015, within(1e-9));
        assertThat(uneven.direction()).isEqualTo(TrendDirection.RISING);
    }

    @Test
    @DisplayName("R36: four equal shares and a jump are no change, and so is their mirror")
    void fourEqualSharesAndAJumpAreNoChange() {
        double[] part = {3, 10, 4, 50, 0};
        double[] whole = {30, 100, 40, 500, 128};
        double[] rest = {27, 90, 36, 450, 128};

        assertThat(ofCounts(part, whole)).isInstanceOf(NoClearChange.class);
        assertThat(ofCounts(rest, whole)).isInstanceOf(NoClearChange.class);
    }

    @Test
    @DisplayName("R36: in a hundred thousand pairs the mirrored series says the mirrored word")
    void mirroredSeriesSayMirroredWords() {
        var random = new SplittableRandom(20261128);
        int moved = 0;
        for (int pair = 0; pair < 100_000; pair++) {
            int n = pair % 3 == 0 ? 5 + random.nextInt(8) : 5;
            var part = new double[n];
            var rest = new double[n];
            var whole = new double[n];
            double share = random.nextDouble();
            double drift = random.nextInt(3) == 0 ? 0 : (random.nextDouble() - 0.5) / n;
            boolean equal = random.nextInt(4) == 0;
            for (int year = 0; year < n; year++) {
                whole[year] = 10 * (1 + random.nextInt(random.nextBoolean() ? 20 : 2_000));
                double at = Math.clamp(share + drift * year, 0, 1);
                part[year] = equal && year < n - 1 ? whole[year] / 10 : Math.rint(whole[year] * at);
                rest[year] = whole[year] - part[year];
            }
            var word = ofCounts(part, whole).direction();
            assertThat(ofCounts(rest, whole).direction()).as("pair %d", pair).isEqualTo(mirrored(word));
            moved += word == TrendDirection.NO_CLEAR_CHANGE ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(10_000);
    }

    private static TrendDirection mirrored(TrendDirection direction) {
        return switch (direction) {
            case RISING -> TrendDirection.FALLING;
            case FALLING -> TrendDirection.RISING;
            case NO_CLEAR_CHANGE, UNDECIDED -> direction;
        };
    }

    private static OwnTrend ofCounts(double[] part, double[] whole) {
        var shares = new double[part.length];
        var errors = new double[part.length];
        for (int year = 0; year < part.length; year++) {
            shares[year] = 100 * part[year] / whole[year];
            errors[year] = 100
                    * Wilson.interval(part[year], whole[year], Confidence.P95).standardError();
        }
        return OwnTrend.of(1, shares, errors);
    }

    @Test
    void aSlopeThatHangsOnOneValueIsNotSteady() {
        double[] values = {1, 1, 1, 1, 20};
        var recent = RecentTrend.of(values, within95(30), 0, 5).orElseThrow();

        assertThat(recent.steady()).isFalse();
        assertThat(recent.direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void aPerfectLineIsBeyondDoubtAndALevelOneIsNone() {
        var line = RecentTrend.of(new double[] {1, 2, 3, 4, 5}, within95(0.1), 0, 5)
                .orElseThrow();
        var level = RecentTrend.of(new double[] {3, 3, 3, 3, 3}, within95(0.1), 0, 5)
                .orElseThrow();

        assertThat(line.p()).isLessThan(1e-12);
        assertThat(line.direction()).isEqualTo(TrendDirection.RISING);
        assertThat(level.slope()).isZero();
        assertThat(level.p()).isEqualTo(1);
        assertThat(level.direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    void onlyTheLastFiveValuesCountAsRecent() {
        double[] values = {999, 92.1, 92.8, NONE, 93.3, 93.6, 93.9, NONE};
        var errors = new double[8];
        Arrays.fill(errors, 0.3);

        var recent = RecentTrend.of(values, errors, 0, 8).orElseThrow();

        assertThat(recent.first()).isEqualTo(1);
        assertThat(recent.last()).isEqualTo(6);
    }

    @Test
    void withoutItsIntervalAValueFallsBackToTheRankTest() {
        var errors = within95(0.6);
        errors[2] = NONE;

        assertThat(RecentTrend.of(FIVE, errors, 0, 5)).isEmpty();
        assertThat(RecentTrend.of(FIVE, new double[5], 0, 5)).isEmpty();
        assertThat(OwnTrend.of(1, FIVE, errors))
                .isInstanceOfSatisfying(
                        Rising.class,
                        rising -> assertThat(rising.evidence().method()).isEqualTo(Method.MANN_KENDALL_EXACT));
    }

    @Test
    @DisplayName("R36: an infinite value is refused")
    void anInfiniteValueIsRefused() {
        double[] values = {1, 2, Double.NEGATIVE_INFINITY, 4, 5};

        assertThatIllegalArgumentException().isThrownBy(() -> RecentTrend.of(values, within95(1), 0, 5));
    }

    /** The standard errors of five figures whose 95 % limits are this far off. */
    private static double[] within95(double reach) {
        var errors = new double[5];
        Arrays.fill(errors, 2 * reach / 3.92);
        return errors;
    }
}
