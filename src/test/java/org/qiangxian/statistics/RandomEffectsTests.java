package org.qiangxian.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RandomEffectsTests {

    private static final double[] FIGURES = {94.1, 95.3, 96.2, 93.8, 97.0, 95.9, 94.7, 96.6, 95.1, 96.0};
    private static final double[] ERRORS = {.4, .5, .3, .6, .4, .5, .4, .3, .6, .5};

    @Test
    @DisplayName("R36: the variance between thirteen trials of BCG is the published one of Paule and Mandel, 0.3181")
    void agreesWithThePublishedExample() {
        double[] figures = {
            -0.8893, -1.5854, -1.3481, -1.4416, -0.2175, -0.7861, -1.6209, 0.0120, -0.4694, -1.3713, -0.3394, 0.4459,
            -0.0173
        };
        double[] variances = {.3256, .1946, .4154, .0200, .0512, .0069, .2230, .0040, .0564, .0730, .0124, .5325, .0714
        };

        var group = requireNonNull(RandomEffects.of(
                figures, Arrays.stream(variances).map(Math::sqrt).toArray()));

        assertThat(group.between()).isCloseTo(0.3181, within(5e-5));
        assertThat(group.between()).isCloseTo(0.3180824398752, within(1e-9));
    }

    @Test
    void withoutIntervalsItIsTheOrdinaryVariance() {
        var group = requireNonNull(RandomEffects.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, none(8)));

        assertThat(group.between()).isCloseTo(6, within(1e-12));
        assertThat(group.centre()).isCloseTo(Math.PI / 2 * 6 / 8, within(1e-12));
    }

    @Test
    void placesThatChanceAloneSetsApartHaveNone() {
        double[] errors = new double[10];
        Arrays.fill(errors, 5);

        assertThat(requireNonNull(RandomEffects.of(FIGURES, errors)).between()).isZero();
    }

    @Test
    @DisplayName("R36: where a place stands agrees with an independent computation")
    void standingAgreesWithAnIndependentComputation() {
        var group = requireNonNull(RandomEffects.of(FIGURES, ERRORS));

        assertThat(group.between()).isCloseTo(0.9126054855, within(1e-9));
        assertThat(group.centre()).isCloseTo(0.1768096962, within(1e-9));
        var standing = group.standing(99.0, 0.5, 1);
        assertThat(standing.z()).isCloseTo(2.9377937899, within(1e-9));
        assertThat(standing.p()).isCloseTo(0.0033055681, within(1e-9));
        assertThat(standing.position()).isEqualTo(Position.HIGHER);
        assertThat(group.standing(97.5, 0.5, 1).position()).isEqualTo(Position.SIMILAR);
        assertThat(group.standing(92.0, Double.NaN, 1).position()).isEqualTo(Position.LOWER);
    }

    @Test
    @DisplayName("R36: beside a median of 98.04, 980,400 of 1,000,000 is the same; what prints alike is 相近")
    void figuresAreComparedUnrounded() {
        double[] figures = {98.038, 98.039, 98.0395, 98.04, 98.04, 98.0405, 98.041, 98.042, 98.0385};
        double[] errors = new double[9];
        Arrays.fill(errors, 1e-4);
        var group = requireNonNull(RandomEffects.of(figures, errors));
        double error = 100 * Wilson.interval(980_400, 1_000_000, Confidence.P95).standardError();

        assertThat(group.standing(98.04, error, 1)).isEqualTo(new RandomEffects.Standing(Position.SIMILAR, 0));
        assertThat(group.standing(98.05, 1e-4, 1).position()).isEqualTo(Position.HIGHER);
        assertThat(group.standing(98.049, 1e-4, 1).position()).isEqualTo(Position.SIMILAR);
        assertThat(group.standing(98.049, 1e-4, 2).position()).isEqualTo(Position.HIGHER);
    }

    @Test
    void whereNoBandIsDrawnNothingIsSaid() {
        assertThat(RandomEffects.of(new double[] {1, 2, 3, 4, 5, 6, 7}, none(7)))
                .isNull();
        assertThat(RandomEffects.of(new double[] {5, 5, 5, 5, 2, 3, 7, 8, 9}, none(9)))
                .isNull();
    }

    @Test
    @DisplayName("R36: the root is found whatever the errors, by an independent search for it")
    void theRootIsFoundWhateverTheErrors() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 500; round++) {
            int n = 8 + random.nextInt(10);
            var figures = new double[n];
            var errors = new double[n];
            double real = Math.pow(10, random.nextInt(4) - 2);
            for (int i = 0; i < n; i++) {
                errors[i] = Math.pow(10, 3 * random.nextDouble() - 2);
                figures[i] = 50 + (real + errors[i]) * random.nextGaussian();
            }
            double between = requireNonNull(RandomEffects.of(figures, errors)).between();
            if (between > 0) {
                assertThat(excess(figures, errors, between)).isCloseTo(0, within(1e-6));
            } else {
                assertThat(excess(figures, errors, 0)).isLessThanOrEqualTo(1e-9);
            }
        }
    }

    private static double excess(double[] figures, double[] errors, double between) {
        double weight = 0;
        double mean = 0;
        for (int i = 0; i < figures.length; i++) {
            weight += 1 / (errors[i] * errors[i] + between);
            mean += figures[i] / (errors[i] * errors[i] + between);
        }
        double sum = 0;
        for (int i = 0; i < figures.length; i++) {
            sum += Math.pow(figures[i] - mean / weight, 2) / (errors[i] * errors[i] + between);
        }
        return sum - (figures.length - 1);
    }

    @Test
    @DisplayName(
            "R36: the limit of the fifteen probabilities of Benjamini and Hochberg (1995) at one tenth is the ninth")
    void falseDiscoveryFollowsThePaper() {
        double[] paper = {
            0.0278, 0.0001, 1.000, 0.0004, 0.0019, 0.0095, 0.7590, 0.0201, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528
        };

        assertThat(FalseDiscovery.limit(paper)).isEqualTo(0.0459);
        assertThat(paper[0]).isEqualTo(0.0278);
        assertThat(FalseDiscovery.limit(0.06, 0.9)).isNegative();
        assertThat(FalseDiscovery.limit(0.05, 0.9)).isEqualTo(0.05);
        assertThat(FalseDiscovery.limit()).isNegative();
    }

    private static double[] none(int n) {
        var none = new double[n];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
