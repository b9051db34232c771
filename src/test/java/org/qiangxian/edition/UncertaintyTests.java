package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;

class UncertaintyTests {

    @ParameterizedTest
    @DisplayName("R36: what rests on too little, or on counts nobody gave, is neither compared nor judged")
    @CsvSource({
        "PROPORTION, 90, 90, 100,",
        "PROPORTION, 75, 6, 8, FEW_CASES",
        "PROPORTION, 75, NaN, NaN, UNCOUNTED",
        "PROPORTION, 75, 120, 100, UNCOUNTED",
        "RATE, 2.5, 25, 10000,",
        "RATE, 0.4, 4, 10000, FEW_EVENTS",
        "RATE, 0, 0, 10000, FEW_EVENTS",
        "RATE, 2.5, NaN, NaN, UNCOUNTED",
        "NONE, 5, NaN, NaN,",
    })
    void whatRestsOnTooLittleIsSaid(
            Uncertainty kind, double value, double numerator, double denominator, TooLittle expected) {
        assertThat(kind.tooLittle(value, numerator, denominator)).isEqualTo(expected);
        boolean chancy = kind != Uncertainty.NONE && expected == null;
        assertThat(Double.isNaN(kind.error(value, numerator, denominator))).isEqualTo(!chancy);
    }

    @Test
    @DisplayName("R36: a peer whose figure rests on too little is not among those a city is compared with")
    void smallPeersAreLeftOut() {
        var cells = List.of(
                cell(0, 90, 90, 100), cell(1, 75, 6, 8), cell(2, 80, Double.NaN, Double.NaN), cell(3, 70, 70, 100));
        var figures = new Holdings(cells, Map.of("Z3-03", Uncertainty.PROPORTION)).of(new IndicatorCode("Z3-03"));
        var all = new Holdings(cells, Map.of()).of(new IndicatorCode("Z3-03"));

        assertThat(values(java.util.Objects.requireNonNull(figures))).containsExactly(90, Double.NaN, Double.NaN, 70);
        assertThat(values(java.util.Objects.requireNonNull(all))).containsExactly(90, 75, 80, 70);
    }

    private static double[] values(Figures figures) {
        return Arrays.stream(new int[] {0, 1, 2, 3})
                .mapToDouble(at -> figures.of(List.of(new Era(1981, null, new CodeStanding.Same(place(at)))), 2020))
                .toArray();
    }

    private static RegionCode place(int at) {
        return new RegionCode(String.format("99%04d", 200 + at));
    }

    private static MatrixCell cell(int place, double value, double numerator, double denominator) {
        return new MatrixCell(place(place).value(), 2020, "Z3-03", "2020", value, numerator, denominator);
    }
}
