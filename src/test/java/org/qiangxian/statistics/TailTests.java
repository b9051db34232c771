package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tail probabilities and quantiles compared with scipy and with sums of fifty digits. */
class TailTests {

    @ParameterizedTest
    @CsvSource({
        "3, 0.0026997960632601866",
        "6.5, 8.032001167718176e-11",
        "7.5, 6.381783345821769e-14",
        "8, 1.244192114854348e-15",
        "10, 1.523970604832094e-23",
        "20, 5.507248237212311e-89",
        "30, 9.813427854295816e-198"
    })
    @DisplayName("R36: the normal tail has twelve digits wherever")
    void theNormalTailKeepsItsDigits(double z, double p) {
        assertThat(Normal.twoSided(z) / p).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "2.2, 1, 0.27159949756018376",
        "2.2, 2, 0.15880897580794018",
        "2.5, 3, 0.08770664700806556",
        "1.2, 9, 0.2607731973904615",
        "3.1, 14, 0.007832391618398596"
    })
    void studentsTailAgreesWithScipy(double t, int free, double p) {
        assertThat(StudentT.twoSided(t, free)).isCloseTo(p, within(1e-13));
        assertThat(StudentT.twoSided(-t, free)).isEqualTo(StudentT.twoSided(t, free));
    }

    @ParameterizedTest
    @CsvSource({"1000000000, 999902280, 1000097723", "1000000, 996911, 1003092", "20000, 19564, 20438", "0.3, 0, 3"})
    @DisplayName("R36: the limits of a Poisson count are exact up to a thousand million events")
    void poissonQuantilesAreExact(double mean, double lower, double upper) {
        assertThat(CountQuantiles.poisson(mean, 0.001)).containsExactly(lower, upper);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0.98, 26, 30",
        "50, 0.999, 48, 50",
        "539, 0.80642448, 405, 462",
        "10, 0.5, 1, 9",
        "500000, 0.98, 489693, 490305",
        "1000000, 0.3, 298584, 301417"
    })
    @DisplayName("R36: the limits of a binomial count are exact for every size and share")
    void binomialQuantilesAreExact(double n, double p, double lower, double upper) {
        assertThat(CountQuantiles.binomial(n, p, 0.001)).containsExactly(lower, upper);
    }

    @ParameterizedTest
    @CsvSource({"30, 0.98", "50, 0.999", "12, 0.5", "200, 0.03"})
    @DisplayName("R36: of places like all others no more than 0.2 % lie outside the limits, whatever the share")
    void noMoreLieOutsideThanTheLimitsSay(int n, String share) {
        var limits = CountQuantiles.binomial(n, Double.parseDouble(share), 0.001);
        var p = new BigDecimal(share);
        var outside = BigDecimal.ZERO;
        var ways = BigDecimal.ONE;
        for (int k = 0; k <= n; k++) {
            if (k < limits[0] || k > limits[1]) {
                outside = outside.add(ways.multiply(p.pow(k))
                        .multiply(BigDecimal.ONE.subtract(p).pow(n - k)));
            }
            ways = ways.multiply(BigDecimal.valueOf(n - k)).divide(BigDecimal.valueOf(k + 1), MathContext.DECIMAL128);
        }
        assertThat(outside.doubleValue()).isLessThanOrEqualTo(0.002);
    }

    @Test
    void ofNothingAndOfEverythingTheCountIsCertain() {
        assertThat(CountQuantiles.binomial(7, 0, 0.001)).containsExactly(0, 0);
        assertThat(CountQuantiles.binomial(7, 1, 0.001)).containsExactly(7, 7);
        assertThat(CountQuantiles.poisson(0, 0.001)).containsExactly(0, 0);
    }
}
