package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
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
    @DisplayName(
            "R36: the exact limits of a proportion lie within two cases of the published normal ones where these hold")
    @CsvSource({"P95, 77.306949, 83.977947", "P998, 75.38344, 85.901456"})
    void proportionAgreesWithPublishedLimits(Confidence confidence, double lower, double upper) {
        var limits = FunnelLimits.proportion(0.80642448, 539, confidence).times(100);

        assertThat(limits.lower()).isCloseTo(lower, within(200.0 / 539));
        assertThat(limits.upper()).isCloseTo(upper, within(200.0 / 539));
    }

    @Test
    @DisplayName("R36: winsorised variance and variance between places agree with an independent computation")
    void overdispersionAgreesWithAnIndependentComputation() {
        double[] figures = {.90, .92, .95, .97, .99, .93, .96, .91, .98, .60};
        double[] sizes = {200, 400, 150, 300, 500, 250, 350, 100, 450, 600};
        var variances = Arrays.stream(sizes).map(n -> .93 * .07 / n).toArray();

        var beyond = Overdispersion.of(.93, figures, variances);

        assertThat(beyond.phi()).isCloseTo(10.958642128, within(1e-8));
        assertThat(beyond.between()).isCloseTo(0.0022579917, within(1e-9));
        var exact = new Interval(.90, .95);
        var widened = beyond.widen(exact, .93, .93 * .07 / 400);
        double factor = Math.sqrt(1 + beyond.between() / (.93 * .07 / 400));
        assertThat(widened.lower()).isCloseTo(.93 - .03 * factor, within(1e-12));
        assertThat(widened.upper()).isCloseTo(.93 + .02 * factor, within(1e-12));
    }

    @Test
    @DisplayName(
            "R36: among places like each other the limits widen by nothing to speak of, and one far off widens them little")
    void identicalPlacesAreNotOverdispersed() {
        var random = new SplittableRandom(11);
        double phi = 0;
        double far = 0;
        for (int round = 0; round < 400; round++) {
            var figures = new double[60];
            var variances = new double[60];
            for (int i = 0; i < 60; i++) {
                variances[i] = 1 / (1 + 9 * random.nextDouble());
                figures[i] = Math.sqrt(variances[i]) * random.nextGaussian();
            }
            phi += Overdispersion.of(0, figures, variances).phi() / 400;
            figures[7] = 1_000;
            far += Overdispersion.of(0, figures, variances).phi() / 400;
        }
        assertThat(phi).isBetween(0.95, 1.05);
        assertThat(far - phi).isLessThan(0.1);
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

        assertThat(limits.lower()).isLessThanOrEqualTo(common);
        assertThat(limits.upper()).isGreaterThanOrEqualTo(common - 1.0 / n);
        assertThat(larger.upper() - larger.lower()).isLessThanOrEqualTo(limits.upper() - limits.lower() + 1.0 / n);
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
