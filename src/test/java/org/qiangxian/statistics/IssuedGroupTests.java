package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssuedGroupTests {

    private final SplittableRandom random = new SplittableRandom(16);

    @Test
    @DisplayName("R1: a quartile is the mean of three figures, between positions of the two means beside it")
    void aQuartileIsAMeanOfThree() {
        // 9 and 13 figures have quartiles at whole positions: 0-based 3, 6, 9 of 13.
        var thirteen = new double[] {1, 2, 4, 7, 11, 16, 22, 29, 37, 46, 56, 67, 79};
        var band = quartiles(thirteen, 6);

        assertThat(band.lower()).isEqualTo(rounded((4 + 7 + 11) / 3.0, 5));
        assertThat(band.median()).isEqualTo(rounded((16 + 22 + 29) / 3.0, 5));
        assertThat(band.upper()).isEqualTo(rounded((37 + 46 + 56) / 3.0, 5));

        // Ten figures: the median lies halfway between the means around positions 4 and 5.
        var ten = new double[] {0, 10, 20, 30, 40, 50, 60, 70, 80, 90};
        assertThat(quartiles(ten, 0).median()).isEqualTo(45);
    }

    private static QuartileBand.Drawn quartiles(double[] figures, int decimals) {
        return java.util.Objects.requireNonNull(IssuedGroup.quartiles(figures, decimals));
    }

    private static double rounded(double value, double step) {
        return Math.round(value / step) * step;
    }

    @Test
    @DisplayName(
            "R1: the step is a tenth of the distance between the quartiles or more, and no finer than what is printed")
    void theStepIsATenthOrMore() {
        for (int round = 0; round < 2_000; round++) {
            int n = 10 + random.nextInt(40);
            double scale = Math.pow(10, random.nextInt(7) - 3);
            var figures = random.doubles(n).map(value -> scale * value).toArray();
            int decimals = random.nextInt(4);
            var band = quartiles(figures, decimals);
            double least = Math.max(Math.pow(10, -decimals), (band.upper() - band.lower()) / 15);
            for (double printed : new double[] {band.lower(), band.median(), band.upper()}) {
                assertThat(nice(printed, least))
                        .as("%s at a step of %s", printed, least)
                        .isTrue();
            }
            assertThat(band.lower()).isLessThanOrEqualTo(band.median());
            assertThat(band.median()).isLessThanOrEqualTo(band.upper());
        }
    }

    /** Whether a figure is a multiple of a step of 1, 2 or 5 times a power of ten that is no finer than this. */
    private static boolean nice(double figure, double least) {
        for (int power = -6; power < 8; power++) {
            for (int factor : new int[] {1, 2, 5}) {
                double step = factor * Math.pow(10, power);
                double times = figure / step;
                if (step >= least * 0.999 && Math.abs(times - Math.rint(times)) < 1e-6) {
                    return true;
                }
            }
        }
        return figure == 0;
    }

    @Test
    @DisplayName("R36: the mirror of a group has the mirrored quartiles")
    void aMirrorHasMirroredQuartiles() {
        for (int round = 0; round < 5_000; round++) {
            var figures = random.doubles(10 + random.nextInt(60))
                    .map(value -> 100 * value - 30)
                    .toArray();
            var band = quartiles(figures, 2);
            var mirror = quartiles(Arrays.stream(figures).map(value -> -value).toArray(), 2);
            assertThat(mirror.lower()).isEqualTo(-band.upper());
            assertThat(mirror.median()).isEqualTo(-band.median());
            assertThat(mirror.upper()).isEqualTo(-band.lower());
        }
    }

    @Test
    @DisplayName("R1: nothing is issued of nine figures, nor where one value is shared by more than a third")
    void fewAndTiedAreNotIssued() {
        assertThat(IssuedGroup.quartiles(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, 0))
                .isNull();
        assertThatThrownBy(() -> IssuedGroup.of(new double[9], new double[9], 0))
                .isInstanceOf(IllegalArgumentException.class);
        var tied = new double[] {5, 5, 5, 5, 1, 2, 3, 7, 8, 9};
        assertThat(IssuedGroup.quartiles(tied, 0)).isNull();
        assertThat(IssuedGroup.of(tied, new double[10], 0).standing(0, 5, Double.NaN, 0))
                .isNull();
        assertThat(IssuedGroup.quartiles(new double[] {5, 5, 5, 1, 2, 3, 7, 8, 9, 10}, 0))
                .isNotNull();
    }

    @Test
    @DisplayName("R36: the own figure says nothing of the others: one far off is found as far off as beside them alone")
    void theOwnFigureIsLeftOut() {
        var figures = random.doubles(16).map(value -> 50 + 4 * value).toArray();
        figures[3] = 80;
        var none = new double[16];
        Arrays.fill(none, Double.NaN);
        var group = IssuedGroup.of(figures, none, 2);

        var own = java.util.Objects.requireNonNull(group.standing(3, 80, Double.NaN, 2));
        var stranger = java.util.Objects.requireNonNull(group.standing(-1, 80, Double.NaN, 2));

        assertThat(own.position()).isEqualTo(Position.HIGHER);
        assertThat(own.z()).isGreaterThan(3 * stranger.z());
    }
}
