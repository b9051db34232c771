package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelLimitsTests {

    @ParameterizedTest
    @DisplayName("R36: the limits of a proportion agree with the published ones")
    @CsvSource({"P95, 77.306949, 83.977947", "P998, 75.38344, 85.901456"})
    void proportionAgreesWithPublishedLimits(Confidence confidence, double lower, double upper) {
        var limits = FunnelLimits.proportion(0.80642448, 539, confidence).times(100);

        assertThat(limits.lower()).isCloseTo(lower, within(1e-5));
        assertThat(limits.upper()).isCloseTo(upper, within(1e-5));
    }

    @ParameterizedTest
    @DisplayName("R36: the limits of a rate are the Poisson quantiles as sums of sixty digits give them")
    @CsvSource({
        "1, P95, 0, 3",
        "1, P998, 0, 5",
        "10, P95, 4, 17",
        "10, P998, 2, 21",
        "100, P95, 81, 120",
        "100, P998, 71, 132",
        "1000, P95, 938, 1062",
        "1000, P998, 904, 1099",
        "5000, P95, 4862, 5139",
        "5000, P998, 4783, 5220",
        "20000, P95, 19723, 20278",
        "20000, P998, 19564, 20438"
    })
    void rateAgreesWithExactQuantiles(double mean, Confidence confidence, double lower, double upper) {
        var limits = FunnelLimits.rate(mean / 50, 50, confidence).times(50);

        assertThat(limits.lower()).isCloseTo(lower, within(1e-9));
        assertThat(limits.upper()).isCloseTo(upper, within(1e-9));
    }

    @Property(tries = 300)
    void limitsNarrowWithSizeAndHoldTheCommonFigure(
            @ForAll @DoubleRange(max = 1) double common, @ForAll @IntRange(min = 1, max = 100_000) int n) {
        var limits = FunnelLimits.proportion(common, n, Confidence.P998);
        var larger = FunnelLimits.proportion(common, 4.0 * n, Confidence.P998);

        assertThat(limits.contains(common)).isTrue();
        assertThat(larger.upper() - larger.lower()).isLessThanOrEqualTo(limits.upper() - limits.lower());
        assertThat(limits.lower()).isBetween(0.0, 1.0);
        assertThat(limits.upper()).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void outerLimitsHoldTheInnerOnes(@ForAll @DoubleRange(max = 3_000) double mean) {
        var inner = FunnelLimits.rate(mean, 1, Confidence.P95);
        var outer = FunnelLimits.rate(mean, 1, Confidence.P998);

        assertThat(outer.lower()).isLessThanOrEqualTo(inner.lower());
        assertThat(outer.upper()).isGreaterThanOrEqualTo(inner.upper());
        assertThat(inner.lower()).isLessThanOrEqualTo(mean);
        assertThat(inner.upper()).isGreaterThanOrEqualTo(Math.floor(mean));
    }

    @Test
    void whatIsNoProportionOrRateIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportion(1.1, 10, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.proportion(0.5, 0, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.rate(-1, 10, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> FunnelLimits.rate(Double.NaN, 10, Confidence.P95));
        assertThat(FunnelLimits.rate(0, 10, Confidence.P998)).isEqualTo(new Interval(0, 0));
    }
}
