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
        var trend = OwnTrend.of(1, FIVE);

        assertThat(trend).isInstanceOfSatisfying(Rising.class, rising -> {
            var evidence = rising.evidence();
            assertThat(evidence.method()).isEqualTo(Method.MANN_KENDALL_EXACT);
            assertThat(evidence.n()).isEqualTo(5);
            assertThat(evidence.statistic()).isEqualTo(10);
            assertThat(evidence.p()).isCloseTo(0.0166666667, within(1e-9));
            assertThat(evidence.slope()).isCloseTo(0.425, within(1e-12));
        });
        assertThat(trend.direction()).isEqualTo(TrendDirection.RISING);
    }

    @Test
    void fallingAndUnclearSeriesAreSaidSo() {
        assertThat(OwnTrend.of(1, new double[] {95.0, 94.2, 94.6, 93.9, 93.1, 92.8, 92.9, 92.0}))
                .isInstanceOf(Falling.class);
        assertThat(OwnTrend.of(1, new double[] {1, 3, 2, 4, 3})).isInstanceOf(NoClearChange.class);
        assertThat(OwnTrend.of(1, new double[] {4, 4, 4, 4, 4, 4})).isInstanceOf(NoClearChange.class);
    }

    @Test
    @DisplayName("R36: no word of trend is said from four values, however clear")
    void fourValuesAreNeverEnoughHoweverClear() {
        assertThat(OwnTrend.of(1, new double[] {1, 2, NONE, 3, 4}))
                .isEqualTo(new Insufficient(Reason.TOO_FEW_VALUES, 4));
        assertThat(OwnTrend.of(1, new double[0])).isEqualTo(new Insufficient(Reason.TOO_FEW_VALUES, 0));
    }

    @Test
    @DisplayName("R36: nothing before a break is looked at")
    void nothingBeforeABreakIsLookedAt() {
        double[] values = {50, 40, 30, 1, 2, NONE, 3, 4, 5, NONE};

        var after = (Rising) OwnTrend.of(1, values, 1, 3);

        assertThat(after.evidence().first()).isEqualTo(3);
        assertThat(after.evidence().last()).isEqualTo(8);
        assertThat(after.evidence().n()).isEqualTo(5);
        assertThat(OwnTrend.of(1, values, 6)).isEqualTo(new Insufficient(Reason.BROKEN, 3));
        assertThat(OwnTrend.of(1, values, 10)).isEqualTo(new Insufficient(Reason.BROKEN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> OwnTrend.of(1, values, 11));
    }

    @Test
    void anUndisputedSWithoutSlopeIsNoChange() {
        double[] values = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1};

        assertThat(MannKendall.of(values, 8, 18).p()).isLessThan(0.05);
        assertThat(TheilSen.slope(values, 8, 18)).isZero();
        assertThat(OwnTrend.of(1, values)).isInstanceOf(NoClearChange.class);
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
    void polarityAloneMakesADirectionGoodOrBad(Polarity polarity, TrendDirection direction, TrendMeaning judgement) {
        assertThat(TrendMeaning.of(polarity, direction)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 0.02, -1, 0.01",
        "HIGHER_IS_BETTER, 0.02, 1, 0.99",
        "LOWER_IS_BETTER, 0.02, 1, 0.01",
        "NONE, 0.02, 1, NaN"
    })
    void aChangeForTheWorseHasAOneSidedProbability(Polarity polarity, double p, double slope, double worsening) {
        assertThat(TrendMeaning.worsening(polarity, p, slope)).isEqualTo(Double.valueOf(worsening));
    }

    @Test
    @DisplayName("R36: of eight values on a word needs p below 0.01, of five to seven an exact p below 0.02")
    void theLevelDependsOnTheNumberOfValues() {
        assertThat(OwnTrend.of(0, new double[] {1, 2, 3, 4, 6, 5}).direction()).isEqualTo(TrendDirection.RISING);
        assertThat(OwnTrend.of(0, new double[] {1, 2, 3, 5, 4, 7, 6}).direction())
                .isEqualTo(TrendDirection.RISING);
        assertThat(OwnTrend.of(0, new double[] {1, 3, 2, 5, 4, 7, 6}).direction())
                .isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
        double[] eight = {1, 2, 4, 3, 6, 5, 8, 7};
        double[] ten = {3, 1, 2, 6, 4, 5, 9, 8, 10, 7};
        assertThat(MannKendall.of(eight).p()).isLessThan(0.01);
        assertThat(OwnTrend.of(0, eight).direction()).isEqualTo(TrendDirection.RISING);
        assertThat(OwnTrend.of(0, ten).direction()).isEqualTo(TrendDirection.RISING);
        double[] between = {2, 4, 1, 3, 6, 5, 8, 7};
        assertThat(MannKendall.of(between).p()).isBetween(0.01, 0.05);
        assertThat(OwnTrend.of(0, between).direction()).isEqualTo(TrendDirection.NO_CLEAR_CHANGE);
    }

    @Test
    @DisplayName("R36: the trend is that of the recent ten years: what rose for twelve and falls since eight falls")
    void onlyRecentYearsAreLookedAt() {
        var values = new double[20];
        for (int year = 0; year < 20; year++) {
            values[year] = year < 12 ? 80 + year : 102 - year;
        }

        assertThat(MannKendall.of(values).s()).isPositive();
        assertThat(OwnTrend.of(1, values)).isInstanceOfSatisfying(Falling.class, falling -> {
            assertThat(falling.evidence().first()).isEqualTo(10);
            assertThat(falling.evidence().last()).isEqualTo(19);
            assertThat(falling.evidence().n()).isEqualTo(10);
        });
        double[] rare = {1, 2, 3, 4, 5, NONE, NONE, NONE, NONE, NONE, NONE, 6, 7, NONE};
        assertThat(OwnTrend.of(1, rare)).isEqualTo(new Insufficient(Reason.TOO_FEW_RECENT, 4));
    }

    @Test
    @DisplayName("R36: a change that the printed figures do not show is none")
    void whatDoesNotShowInPrintIsNoChange() {
        double[] hidden = {98.000001, 98.000002, 98.000003, 98.000004, 98.000005, 98.000006};
        double[] slow = {98.0, 98.001, 98.002, 98.003, 98.004, 98.0049, 98.0499, 98.05, 98.06, 98.07};

        assertThat(OwnTrend.of(1, hidden)).isInstanceOf(NoClearChange.class);
        assertThat(OwnTrend.of(6, hidden)).isInstanceOf(Rising.class);
        assertThat(OwnTrend.of(0, slow)).isInstanceOf(NoClearChange.class);
        assertThat(OwnTrend.of(2, slow)).isInstanceOf(Rising.class);
    }

    @Test
    void anInfiniteValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnTrend.of(1, new double[] {1, 2, Double.POSITIVE_INFINITY, 4, 5}));
    }

    @Property
    void aScanUsedAgainSaysWhatAFreshTestSays(
            @ForAll @Size(max = 21) List<@IntRange(min = -3, max = 12) Integer> first,
            @ForAll @Size(max = 21) List<@IntRange(min = -3, max = 12) Integer> second) {
        var scan = new TrendScan();
        for (var some : List.of(first, second)) {
            var values = some.stream().mapToDouble(v -> v < 0 ? NONE : v).toArray();

            var direction = scan.scan(values, 0, 1);

            assertThat(direction).isEqualTo(OwnTrend.of(1, values).direction());
            if (direction != TrendDirection.UNDECIDED) {
                var recent = Arrays.copyOfRange(values, scan.first(), scan.last() + 1);
                assertThat(scan.statistic()).isEqualTo(MannKendall.of(recent).s());
                assertThat(scan.p()).isEqualTo(MannKendall.of(recent).p());
                assertThat(scan.slope()).isEqualTo(TheilSen.slope(recent));
            }
        }
    }
}
