package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.statistics.OwnTrend.Falling;
import org.qiangxian.statistics.OwnTrend.Insufficient;
import org.qiangxian.statistics.OwnTrend.Method;
import org.qiangxian.statistics.OwnTrend.NoClearChange;
import org.qiangxian.statistics.OwnTrend.Reason;
import org.qiangxian.statistics.OwnTrend.Rising;

class OwnTrendTests {

    private static final double NONE = Double.NaN;
    private static final double[] FIVE = {92.1, 92.8, 93.3, 93.6, 93.9};

    @Test
    void aSteadyRiseOfFiveIsRisingWithItsEvidence() {
        var trend = OwnTrend.of(FIVE);

        assertThat(trend).isInstanceOfSatisfying(Rising.class, rising -> {
            var evidence = rising.evidence();
            assertThat(evidence.method()).isEqualTo(Method.MANN_KENDALL_EXACT);
            assertThat(evidence.n()).isEqualTo(5);
            assertThat(evidence.statistic()).isEqualTo(10);
            assertThat(evidence.p()).isCloseTo(0.0166666667, within(1e-9));
            assertThat(evidence.slope()).isCloseTo(0.425, within(1e-12));
        });
        assertThat(trend.direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void fallingAndUnclearSeriesAreSaidSo() {
        assertThat(OwnTrend.of(new double[] {95.0, 94.2, 94.6, 93.9, 93.1, 92.8, 92.9, 92.0}))
                .isInstanceOf(Falling.class);
        assertThat(OwnTrend.of(new double[] {1, 3, 2, 4, 3})).isInstanceOf(NoClearChange.class);
        assertThat(OwnTrend.of(new double[] {4, 4, 4, 4, 4, 4})).isInstanceOf(NoClearChange.class);
    }

    @Test
    @DisplayName("R36: no word of trend is said from four values, however clear")
    void fourValuesAreNeverEnoughHoweverClear() {
        assertThat(OwnTrend.of(new double[] {1, 2, NONE, 3, 4})).isEqualTo(new Insufficient(Reason.TOO_FEW_VALUES, 4));
        assertThat(OwnTrend.of(new double[0])).isEqualTo(new Insufficient(Reason.TOO_FEW_VALUES, 0));
    }

    @Test
    @DisplayName("R36: nothing before a break is looked at")
    void nothingBeforeABreakIsLookedAt() {
        double[] values = {50, 40, 30, 1, 2, NONE, 3, 4, 5, NONE};

        var after = (Rising) OwnTrend.of(values, 1, 3);

        assertThat(after.evidence().first()).isEqualTo(3);
        assertThat(after.evidence().last()).isEqualTo(8);
        assertThat(after.evidence().n()).isEqualTo(5);
        assertThat(OwnTrend.of(values, 6)).isEqualTo(new Insufficient(Reason.BROKEN, 3));
        assertThat(OwnTrend.of(values, 10)).isEqualTo(new Insufficient(Reason.BROKEN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OwnTrend.of(values, 11));
    }

    @Test
    void anUndisputedSWithoutSlopeIsNoChange() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1};

        assertThat(MannKendall.of(values).p()).isLessThan(0.05);
        assertThat(TheilSen.slope(values)).isZero();
        assertThat(OwnTrend.of(values)).isInstanceOf(NoClearChange.class);
    }

    @Test
    void fiveValuesWithNarrowIntervalsRiseByTheWeightedLine() {
        var recent = RecentTrend.of(FIVE, shifted(-0.6), shifted(0.6), 0, 5).orElseThrow();

        assertThat(recent.slope()).isCloseTo(0.44, within(1e-12));
        assertThat(recent.chiSquared()).isCloseTo(0.44 * 0.44 * 10 / Math.pow(1.2 / 3.92, 2), within(1e-9));
        assertThat(recent.chiSquared()).isCloseTo(20.659, within(5e-4));
        assertThat(recent.direction()).isEqualTo(Direction.RISING);
        assertThat(OwnTrend.of(FIVE, shifted(-0.6), shifted(0.6)))
                .isInstanceOfSatisfying(
                        Rising.class,
                        rising -> assertThat(rising.evidence().method()).isEqualTo(Method.WEIGHTED_LINE));
    }

    @Test
    void fiveValuesWithWideIntervalsDoNotChangeClearly() {
        var recent = RecentTrend.of(FIVE, shifted(-1.5), shifted(1.5), 0, 5).orElseThrow();

        assertThat(recent.chiSquared()).isCloseTo(3.3055, within(5e-5));
        assertThat(recent.direction()).isEqualTo(Direction.NO_CLEAR_CHANGE);
        assertThat(OwnTrend.of(FIVE, shifted(-1.5), shifted(1.5))).isInstanceOf(NoClearChange.class);
    }

    @Test
    void aSlopeThatHangsOnOneValueIsNotSteady() {
        double[] values = {1, 1, 1, 1, 20};
        var recent = RecentTrend.of(values, shifted(values, -0.1), shifted(values, 0.1), 0, 5)
                .orElseThrow();

        assertThat(recent.chiSquared()).isGreaterThan(RecentTrend.SIGNIFICANT_ABOVE);
        assertThat(recent.steady()).isFalse();
        assertThat(recent.direction()).isEqualTo(Direction.NO_CLEAR_CHANGE);
    }

    @Test
    void onlyTheLastFiveValuesCountAsRecent() {
        double[] values = {999, 92.1, 92.8, NONE, 93.3, 93.6, 93.9, NONE};

        var recent = RecentTrend.of(values, shifted(values, -0.6), shifted(values, 0.6), 0, 8)
                .orElseThrow();

        assertThat(recent.first()).isEqualTo(1);
        assertThat(recent.last()).isEqualTo(6);
    }

    @Test
    void withoutItsIntervalAValueFallsBackToTheRankTest() {
        var lower = shifted(-0.6);
        lower[2] = NONE;

        assertThat(RecentTrend.of(FIVE, lower, shifted(0.6), 0, 5)).isEmpty();
        assertThat(RecentTrend.of(FIVE, FIVE, FIVE, 0, 5)).isEmpty();
        assertThat(OwnTrend.of(FIVE, lower, shifted(0.6)))
                .isInstanceOfSatisfying(
                        Rising.class,
                        rising -> assertThat(rising.evidence().method()).isEqualTo(Method.MANN_KENDALL_EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, RISING, IMPROVED",
        "HIGHER_IS_BETTER, FALLING, WORSENED",
        "LOWER_IS_BETTER, RISING, WORSENED",
        "LOWER_IS_BETTER, FALLING, IMPROVED",
        "NONE, RISING, NONE",
        "NONE, FALLING, NONE",
        "HIGHER_IS_BETTER, NO_CLEAR_CHANGE, NONE",
        "LOWER_IS_BETTER, UNDECIDED, NONE"
    })
    void polarityAloneMakesADirectionGoodOrBad(Polarity polarity, Direction direction, Judgement judgement) {
        assertThat(Judgement.of(polarity, direction)).isEqualTo(judgement);
    }

    @Property
    void aScanUsedAgainSaysWhatAFreshTestSays(
            @ForAll @Size(max = 21) List<@IntRange(min = -3, max = 12) Integer> first,
            @ForAll @Size(max = 21) List<@IntRange(min = -3, max = 12) Integer> second) {
        var scan = new TrendScan(21);
        for (var some : List.of(first, second)) {
            var values = some.stream().mapToDouble(v -> v < 0 ? NONE : v).toArray();

            var direction = scan.scan(values, 0, values.length);

            assertThat(direction).isEqualTo(OwnTrend.of(values).direction());
            assertThat(scan.s()).isEqualTo(MannKendall.of(values).s());
            assertThat(scan.p()).isEqualTo(MannKendall.of(values).p());
            assertThat(scan.slope()).isEqualTo(Double.valueOf(TheilSen.slope(values)));
        }
    }

    private static double[] shifted(double by) {
        return shifted(FIVE, by);
    }

    private static double[] shifted(double[] values, double by) {
        return Arrays.stream(values).map(v -> v + by).toArray();
    }
}
