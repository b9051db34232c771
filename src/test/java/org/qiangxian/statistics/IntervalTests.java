package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {

    private static final Offset<Double> CLOSE = within(1e-12);

    @ParameterizedTest
    @CsvSource({
        "65, 100, P95, 0.5525444329688797, 0.7363575175690247",
        "1045, 5000, P95, 0.19795549880013297, 0.22049130373189027",
        "65, 100, P998, 0.495494657407043, 0.778354061408970"
    })
    void wilsonAgreesWithPublishedLimits(double x, double n, Confidence confidence, double lower, double upper) {
        var interval = Wilson.interval(x, n, confidence);

        assertThat(interval.lower()).isCloseTo(lower, CLOSE);
        assertThat(interval.upper()).isCloseTo(upper, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "65, P95, 50.163187710459454, 82.84913854593984",
        "1045, P95, 982.5932018073325, 1110.33121298565",
        "1, P95, 0.01307213290150435, 5.5637555824752605",
        "10, P998, 2.916318374695686, 24.19372492788055"
    })
    void byarsFormulaAgreesWithPublishedLimits(long events, Confidence confidence, double lower, double upper) {
        var interval = Byar.approximate(events, confidence);

        assertThat(interval.lower()).isCloseTo(lower, within(1e-10));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "0, P95, 0, 3.6888794541139354",
        "0, P998, 0, 6.907755278982137",
        "1, P95, 0.025317807984289876, 5.571643390938898",
        "1, P998, 0.001000500333583534, 9.233413476451585",
        "2, P95, 0.24220927854396496, 7.22468766772396",
        "5, P95, 1.6234863901184207, 11.66833207932267",
        "5, P998, 0.7393717319178323, 16.454745203680105",
        "9, P95, 4.115373097378334, 17.084803451419166",
        "9, P998, 2.452424404363775, 22.65737330906293"
    })
    void fewEventsHaveTheExactLimitsOfChiSquare(long events, Confidence confidence, double lower, double upper) {
        var interval = Byar.interval(events, confidence);

        assertThat(interval.lower()).isCloseTo(lower, CLOSE);
        assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
    }

    @Test
    void tenEventsAndMoreUseTheFormula() {
        assertThat(Byar.interval(10, Confidence.P998)).isEqualTo(Byar.approximate(10, Confidence.P998));
        assertThat(Byar.interval(9, Confidence.P95)).isNotEqualTo(Byar.approximate(9, Confidence.P95));
    }

    @Test
    void aRateIsItsEventsDividedByTheSize() {
        var rate = Byar.rate(65, 100_000, Confidence.P95);

        assertThat(rate.lower()).isCloseTo(50.163187710459454e-5, CLOSE);
        assertThat(rate.upper()).isCloseTo(82.84913854593984e-5, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.6170750774519738",
        "1.96, 0.04999579029644087",
        "2.8455, 0.0044341759449177485",
        "5, 5.733031437583866e-07",
        "7.2, 6.021255962234844e-13",
        "12, 3.552964224155306e-33"
    })
    void theNormalTailAgreesWithScipy(double z, double p) {
        assertThat(Normal.twoSided(z) / p).isCloseTo(1, within(1e-7));
        assertThat(Normal.twoSided(-z)).isCloseTo(p, within(2e-15));
    }

    @Property
    void wilsonStaysBetweenNoneAndAllAndHoldsTheShare(
            @ForAll @IntRange(min = 1, max = 100_000) int n, @ForAll @IntRange(max = 100_000) int some) {
        int x = some % (n + 1);

        for (var confidence : Confidence.values()) {
            var interval = Wilson.interval(x, n, confidence);
            assertThat(interval.lower()).isBetween(0.0, 1.0);
            assertThat(interval.upper()).isBetween(0.0, 1.0);
            assertThat(interval.contains((double) x / n)).isTrue();
        }
    }

    @Property
    void wilsonOfTheOthersIsTheMirrorImage(
            @ForAll @IntRange(min = 1, max = 10_000) int n, @ForAll @IntRange(max = 10_000) int some) {
        int x = some % (n + 1);

        var interval = Wilson.interval(x, n, Confidence.P95);
        var others = Wilson.interval(n - x, n, Confidence.P95);

        assertThat(others.lower()).isCloseTo(1 - interval.upper(), CLOSE);
        assertThat(others.upper()).isCloseTo(1 - interval.lower(), CLOSE);
    }

    @Property
    void theIntervalOfACountHoldsItAndGrowsWithConfidence(@ForAll @IntRange(max = 1_000_000) int events) {
        var usual = Byar.interval(events, Confidence.P95);
        var wide = Byar.interval(events, Confidence.P998);

        assertThat(usual.contains(events)).isTrue();
        assertThat(wide.lower()).isLessThanOrEqualTo(usual.lower());
        assertThat(wide.upper()).isGreaterThan(usual.upper());
    }

    @Test
    void standsAgainstABenchmarkOnlyIfTheWholeIntervalDoes() {
        var interval = new Interval(2, 4);

        assertThat(interval.against(1.9)).isEqualTo(Position.HIGHER);
        assertThat(interval.against(2)).isEqualTo(Position.SIMILAR);
        assertThat(interval.against(4)).isEqualTo(Position.SIMILAR);
        assertThat(interval.against(4.1)).isEqualTo(Position.LOWER);
        assertThatIllegalArgumentException().isThrownBy(() -> interval.against(Double.NaN));
    }

    @Test
    void refusesWhatIsNoProportionNoCountAndNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(1, 0, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(6, 5, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(-1, 5, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(Double.NaN, 5, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Byar.interval(-1, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Byar.rate(1, 0, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
    }
}
