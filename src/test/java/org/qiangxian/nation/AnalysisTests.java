package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.catalogue.Use;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.OwnTrend;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.Rounding;
import org.qiangxian.statistics.TrendDirection;

class AnalysisTests {

    private static final int UNITS = 120;
    private static final int INDICATORS = 40;

    @Test
    @DisplayName("R42: the results are the same byte for byte with one thread and with more, and when computed anew")
    void theSameBytesHoweverComputed() {
        var grid = Synthetic.grid(UNITS, Synthetic.indicators(INDICATORS), 5);
        var peers = Synthetic.groups(grid, 15);
        var one = Analysis.of(grid, peers, 1);
        for (int threads : new int[] {1, 2, 5}) {
            var again = Analysis.of(grid, peers, threads);
            for (int unit = 0; unit < UNITS; unit++) {
                assertThat(again.packed(unit)).isEqualTo(one.packed(unit));
            }
        }
    }

    @Test
    @DisplayName("R36: of every unit and indicator the trend is what the test of a single series says")
    void trendsAreThoseOfSingleSeries() {
        var indicators = Synthetic.indicators(INDICATORS);
        var grid = Synthetic.grid(UNITS, indicators, 11);
        var analysis = Analysis.of(grid, Synthetic.groups(grid, 15), 2);
        var seen = EnumSet.noneOf(TrendDirection.class);
        for (int unit = 0; unit < UNITS; unit++) {
            for (var outcome : analysis.of(unit)) {
                int indicator = IntStream.range(0, INDICATORS)
                        .filter(at -> indicators.get(at).code().equals(outcome.indicator()))
                        .findFirst()
                        .orElseThrow();
                if (indicators.get(indicator).use() == Use.REFERENCE_ONLY || outcome.tooSmall()) {
                    assertThat(outcome.direction()).isEqualTo(TrendDirection.UNDECIDED);
                    continue;
                }
                assertThat(outcome.direction())
                        .isEqualTo(trend(grid, unit, indicator).direction());
                seen.add(outcome.direction());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(TrendDirection.values());
    }

    private static OwnTrend trend(Grid grid, int unit, int indicator) {
        int from = unit * Synthetic.YEARS;
        var values = Arrays.copyOfRange(grid.block(indicator), from, from + Synthetic.YEARS);
        var uncertainty = Uncertainty.of(grid.indicators().get(indicator));
        int decimals = grid.indicators().get(indicator).decimals();
        if (uncertainty == Uncertainty.NONE) {
            return OwnTrend.of(decimals, values);
        }
        var errors = new double[values.length];
        for (int year = 0; year < values.length; year++) {
            double numerator = grid.numerator(indicator, from + year);
            double denominator = grid.denominator(indicator, from + year);
            if (!Double.isNaN(values[year]) && uncertainty.tooLittle(values[year], numerator, denominator) == null) {
                errors[year] = Objects.requireNonNull(uncertainty.interval(values[year], numerator, denominator))
                        .standardError();
            } else {
                values[year] = Double.NaN;
            }
        }
        return OwnTrend.of(decimals, values, errors);
    }

    @Test
    @DisplayName(
            "R1, R36: nothing is said of a group with fewer than ten figures, nor where more than a third hold one value")
    void bandsFollowTheRule() {
        var indicators = Synthetic.indicators(INDICATORS);
        var grid = Synthetic.grid(UNITS, indicators, 21);
        var analysis = Analysis.of(grid, Synthetic.groups(grid, 15), 2);
        int withheld = 0;
        int drawn = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            for (var outcome : analysis.of(unit)) {
                int indicator = Integer.parseInt(outcome.indicator().value().substring(3));
                int group = unit / 15;
                int compared = outcome.comparedYear() - Synthetic.FIRST;
                var values = IntStream.range(group * 15, Math.min(UNITS, group * 15 + 15))
                        .mapToDouble(member -> comparable(grid, indicator, member * Synthetic.YEARS + compared))
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
                boolean band =
                        IssuedGroup.quartiles(values, indicators.get(indicator).decimals()) != null;
                if (indicators.get(indicator).comparable() && !outcome.tooSmall()) {
                    assertThat(outcome.position() != null).isEqualTo(band);
                    withheld += band ? 0 : 1;
                    drawn += band ? 1 : 0;
                } else {
                    assertThat(outcome.position()).isNull();
                }
            }
        }
        assertThat(withheld).isPositive();
        assertThat(drawn).isPositive();
    }

    /** The figure if it may be compared. */
    private static double comparable(Grid grid, int indicator, int at) {
        double value = grid.block(indicator)[at];
        var kind = Uncertainty.of(grid.indicators().get(indicator));
        return kind == Uncertainty.NONE
                        || kind.tooLittle(value, grid.numerator(indicator, at), grid.denominator(indicator, at)) == null
                ? value
                : Double.NaN;
    }

    @Test
    @DisplayName("R36: memory is at most twice the values, counts and results included")
    void memoryIsAtMostTwiceTheValues() {
        var grid = Synthetic.grid(UNITS, Synthetic.indicators(INDICATORS), 1);
        var wide = new Grid(2_846, Synthetic.indicators(100), 2004, 21);
        var analysis = Analysis.of(wide, Synthetic.groups(wide, 16), 2);
        assertThat(wide.bytes() + analysis.bytes()).isLessThanOrEqualTo(2 * wide.cells() * Double.BYTES);
        assertThat(grid.cells()).isEqualTo((long) UNITS * INDICATORS * Synthetic.YEARS);
    }

    @Test
    void wordsComeBackFromTheirByte() {
        for (var direction : TrendDirection.values()) {
            for (var position : Position.values()) {
                for (var finding : FindingKind.values()) {
                    var words = Words.of(direction, position, finding, true);
                    assertThat(Words.direction(words)).isEqualTo(direction);
                    assertThat(Words.position(words)).contains(position);
                    assertThat(Words.finding(words)).contains(finding);
                    assertThat(Words.tooSmall(words)).isTrue();
                }
            }
        }
        var found = Words.with(Words.of(TrendDirection.FALLING, Position.HIGHER, null, false), FindingKind.WEAKNESS);
        assertThat(found).isEqualTo(Words.of(TrendDirection.FALLING, Position.HIGHER, FindingKind.WEAKNESS, false));
        var nothing = Words.of(TrendDirection.UNDECIDED, null, null, false);
        assertThat(Words.position(nothing)).isEmpty();
        assertThat(Words.finding(nothing)).isEmpty();
        assertThat(Words.tooSmall(nothing)).isFalse();
    }

    @Property(tries = 2_000)
    void roundingIsThatOfTheGate(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value, @ForAll @IntRange(max = 6) int decimals) {
        assertRounded(value, decimals);
        assertRounded(Math.rint(value * 1000) / 1000, decimals);
        assertRounded((Math.floor(value) + 0.5) / Math.pow(10, decimals), decimals);
        assertRounded(Math.nextUp((Math.floor(value) + 0.5) / Math.pow(10, decimals)), decimals);
    }

    private static void assertRounded(double value, int decimals) {
        double exact = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
        assertThat(Rounding.halfUp(value, decimals) + 0.0).isEqualTo(exact + 0.0);
    }

    @Test
    void countsAreExactHoweverLarge() {
        var counts = new Counts(3);
        counts.set(0, 1_234_567);
        assertThat(counts.bytes()).isEqualTo(12);
        counts.set(1, 16_777_217);
        assertThat(counts.at(0)).isEqualTo(1_234_567);
        assertThat(counts.at(1)).isEqualTo(16_777_217);
        assertThat(counts.at(2)).isNaN();
        assertThat(counts.bytes()).isEqualTo(24);
        counts.set(2, 0.1);
        assertThat(counts.at(2)).isEqualTo(0.1);
    }
}
