package org.qiangxian.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.statistics.QuartileBand.Drawn;
import org.qiangxian.statistics.QuartileBand.Reason;
import org.qiangxian.statistics.QuartileBand.Withheld;

class QuantilesTests {

    @Test
    void areThoseOfTypeSeven() {
        double[] values = {40, 10, Double.NaN, 30, 20};

        assertThat(Quantiles.of(values, 0, 0.25, 0.5, 0.75, 1)).containsExactly(10, 17.5, 25, 32.5, 40);
        assertThat(values[0]).isEqualTo(40);
        assertThat(Quantiles.of(new double[] {7}, 0.1, 0.9)).containsExactly(7, 7);
        assertThat(Quantiles.median(3, 1, 2)).isEqualTo(2);
    }

    @Test
    void ofNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {Double.NaN}, 0.5));
        assertThatIllegalArgumentException().isThrownBy(Quantiles::median);
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(new double[] {1}, 1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(new double[] {1, Double.POSITIVE_INFINITY}, 0.5));
    }

    @Test
    void aBandNeedsEightValues() {
        assertThat(QuartileBand.of(1, 2, 3, 4, 5, 6, 7, Double.NaN)).isEqualTo(new Withheld(Reason.TOO_FEW_VALUES, 7));
        assertThat(QuartileBand.of(8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(new Drawn(8, 2.75, 4.5, 6.25));
    }

    @Test
    void aBandIsNotDrawnWhereOneValueIsMoreThanAThird() {
        assertThat(QuartileBand.of(0, 0, 0, 1, 2, 3, 4, 5, 6)).isInstanceOf(Drawn.class);
        assertThat(QuartileBand.of(0, 0, 0, 0, 2, 3, 4, 5, 6)).isEqualTo(new Withheld(Reason.TOO_MANY_TIES, 9));
        assertThat(QuartileBand.of(0, 0, 0, 1, 2, 3, 4, 5)).isEqualTo(new Withheld(Reason.TOO_MANY_TIES, 8));
    }

    @Test
    void aValueOnAQuartileIsSimilar() {
        var band = new Drawn(8, 2.75, 4.5, 6.25);

        assertThat(band.position(2.74)).isEqualTo(Position.LOWER);
        assertThat(band.position(2.75)).isEqualTo(Position.SIMILAR);
        assertThat(band.position(6.25)).isEqualTo(Position.SIMILAR);
        assertThat(band.position(6.26)).isEqualTo(Position.HIGHER);
        assertThatIllegalArgumentException().isThrownBy(() -> band.position(Double.NaN));
    }

    @Test
    void robustZIsThatOfIglewiczAndHoaglin() {
        assertThat(RobustZ.of(10, 1, 2, 3, 4, 5).orElseThrow()).isCloseTo(0.6745 * 7, within(1e-12));
        assertThat(RobustZ.isUnusual(10, 1, 2, 3, 4, 5)).isTrue();
        assertThat(RobustZ.isUnusual(8, 1, 2, 3, 4, 5)).isFalse();
    }

    @Test
    void robustZHasNoAnswerForFewOrEqualValues() {
        assertThat(RobustZ.of(10, 1, 2, 3)).isEmpty();
        assertThat(RobustZ.of(10, 1, 2, 3, Double.NaN)).isEmpty();
        assertThat(RobustZ.of(Double.NaN, 1, 2, 3, 4)).isEmpty();
        assertThat(RobustZ.of(10, 2, 2, 2, 2)).isEmpty();
    }

    @Test
    @DisplayName(
            "R36: where most others are alike the mean deviation is the scale, where all are a tenth off is asked about")
    void othersThatAreAlikeStillLetAnOddOneBeAskedAbout() {
        assertThat(RobustZ.of(10, 2, 2, 2, 5).orElseThrow()).isCloseTo(8 / (1.2533 * 0.75), within(1e-12));
        assertThat(RobustZ.isOffConstant(10, 100, 100, 100, 100)).isTrue();
        assertThat(RobustZ.isOffConstant(95, 100, 100, 100, 100)).isFalse();
        assertThat(RobustZ.isOffConstant(10, 100, 100, 100)).isFalse();
        assertThat(RobustZ.isOffConstant(10, 100, 100, 100, 99)).isFalse();
    }

    @Property
    void theOrderOfValuesIsOfNoMatter(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -100, max = 100) Double> values,
            @ForAll long seed) {
        var mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(Quantiles.of(Some.array(mixed), 0.1, 0.25, 0.5, 0.9))
                .isEqualTo(Quantiles.of(Some.array(values), 0.1, 0.25, 0.5, 0.9));
        assertThat(QuartileBand.of(Some.array(mixed))).isEqualTo(QuartileBand.of(Some.array(values)));
    }

    @Property
    void quantilesRiseAndStayWithinTheValues(@ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 9) Double> some) {
        var values = Some.array(some);

        var quantiles = Quantiles.of(values, 0, 0.25, 0.5, 0.75, 1);

        assertThat(quantiles).isSorted();
        assertThat(quantiles[0]).isEqualTo(Arrays.stream(values).min().orElseThrow());
        assertThat(quantiles[4]).isEqualTo(Arrays.stream(values).max().orElseThrow());
        assertThat(quantiles[2]).isCloseTo(Quantiles.median(values), within(1e-12));
    }
}
