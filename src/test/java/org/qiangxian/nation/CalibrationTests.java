package org.qiangxian.nation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.finding.FindingRule;
import org.qiangxian.statistics.Confidence;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.TrendDirection;
import org.qiangxian.statistics.TrendScan;
import org.qiangxian.statistics.Wilson;

/**
 * How often the words are wrong, with a small sample; {@code bin/bench calibration} uses the full one. The seed is
 * fixed, so each run gives the same result.
 */
class CalibrationTests {

    private static final int SERIES = 4_000;
    private static final int INDICATORS = 59;
    private static final int GROUP = 16;
    private static final int ORDINARY = 60 * GROUP;
    private static final int APART = 40;
    private static final double[] SIZES = {1_000, 5_000, 50_000, 500_000};

    private final SplittableRandom random = new SplittableRandom(28);
    private final TrendScan scan = new TrendScan();

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10, 12, 15, 20})
    @DisplayName(
            "R36: of a hundred series without trend two at most are called rising or falling, five where years depend by 0.3")
    void falseTrendsAreRare(int years) {
        assertThat(moved(years, 0, 0)).isLessThanOrEqualTo(0.02);
        assertThat(moved(years, 0.3, 0)).isLessThanOrEqualTo(0.05);
    }

    @Test
    @DisplayName(
            "R36: of a hundred series that rise by a standard deviation a year for ten years ninety and more are called so")
    void trueTrendsAreFound() {
        assertThat(moved(10, 0, 1)).isGreaterThanOrEqualTo(0.9);
    }

    private double moved(int years, double dependence, double slope) {
        int moved = 0;
        for (int series = 0; series < SERIES; series++) {
            var values = course(years, dependence);
            for (int year = 0; year < years; year++) {
                values[year] += 50 + slope * year;
            }
            var word = scan.scan(values, 0, 2);
            moved += word == TrendDirection.RISING || slope == 0 && word == TrendDirection.FALLING ? 1 : 0;
        }
        return (double) moved / SERIES;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1_000, 5_000, 50_000, 500_000})
    @DisplayName("R36: the weighted line takes no real scatter for a trend, however many cases stand behind a figure")
    void scatterIsNoTrend(double size) {
        int moved = 0;
        int found = 0;
        for (int series = 0; series < SERIES; series++) {
            var without = line(size, 0);
            moved += without == TrendDirection.NO_CLEAR_CHANGE ? 0 : 1;
            found += line(size, 2) == TrendDirection.RISING ? 1 : 0;
        }
        assertThat((double) moved / SERIES).isLessThanOrEqualTo(0.02);
        assertThat((double) found / SERIES).isGreaterThan(size < 5_000 ? 0.7 : 0.97);
    }

    private TrendDirection line(double size, double slope) {
        var values = new double[5];
        var errors = new double[5];
        for (int year = 0; year < 5; year++) {
            double part = cases(size, 85 + slope * year + 0.5 * random.nextGaussian());
            values[year] = 100 * part / size;
            errors[year] = error(part, size);
        }
        return scan.scan(values, errors, 0, 2);
    }

    @ParameterizedTest
    @CsvSource({"1000, 16", "50000, 16", "500000, 16", "5000, 12", "500000, 10"})
    @DisplayName("R36: of a hundred figures of a city like the others of its group five at most are called 高于 or 低于")
    void falseDifferencesAreRare(double size, int group) {
        for (double spread : new double[] {0, 1}) {
            int apart = 0;
            for (int city = 0; city < SERIES; city++) {
                var figures = new double[group];
                var errors = new double[group];
                for (int place = 0; place < group; place++) {
                    double part = cases(size, 90 + spread * random.nextGaussian());
                    figures[place] = 100 * part / size;
                    errors[place] = error(part, size);
                }
                var standing = IssuedGroup.of(figures, errors, 2).standing(0, figures[0], errors[0], 2);
                apart += standing == null || standing.position() == Position.SIMILAR ? 0 : 1;
            }
            assertThat((double) apart / SERIES).isLessThanOrEqualTo(0.05);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "5, 0.3", "10, 0", "10, 0.3", "20, 0.3"})
    @DisplayName(
            "R36: a city like its peers gets one finding at most in the mean, three at most in 95 of 100; true ones are found")
    void ordinaryCitiesHaveFewFindingsAndTrueOnesAreFound(int years, double dependence) {
        // Groups of sixteen; in each of the first groups one place differs and the others are ordinary.
        var grid = new Grid(ORDINARY, indicators(), 2000, years);
        var groups = new int[ORDINARY];
        for (int city = 0; city < ORDINARY; city++) {
            groups[city] = city / GROUP;
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                put(grid, city, indicator, years, dependence);
            }
        }

        var analysis = Analysis.of(grid, new GridGroups(grid, groups), 2);

        var counts = new int[ORDINARY - APART];
        int ordinary = 0;
        int found = 0;
        for (int city = 0; city < ORDINARY; city++) {
            for (var outcome : analysis.of(city)) {
                if (!apart(city)) {
                    counts[ordinary] += outcome.finding() == null ? 0 : 1;
                } else if (List.of("Z1-00", "Z1-01", "Z1-02")
                        .contains(outcome.indicator().value())) {
                    found += outcome.finding() == null ? 0 : 1;
                }
            }
            ordinary += apart(city) ? 0 : 1;
        }
        Arrays.sort(counts);
        double mean = Arrays.stream(counts).average().orElseThrow();
        assertThat(mean).isBetween(FindingRule.BY_CHANCE / 2, 1.0);
        assertThat(counts[counts.length * 95 / 100]).isLessThanOrEqualTo(3);
        assertThat(found / (3.0 * APART)).isGreaterThanOrEqualTo(0.7);
    }

    private static boolean apart(int city) {
        return city % GROUP == 0 && city / GROUP < APART;
    }

    /**
     * Writes figures: places differ by a point, years by half a point; those that differ do so by four standard
     * deviations of the figures.
     */
    private void put(Grid grid, int city, int indicator, int years, double dependence) {
        double size = indicator % 3 == 2 ? Double.NaN : SIZES[(indicator + indicator / 3) % SIZES.length];
        double chance = Double.isNaN(size) ? 0 : 85.0 * 15 / size;
        double level = 85 + random.nextGaussian();
        if (apart(city) && indicator < 3) {
            level += 4 * Math.sqrt(1.25 + chance) * (indicator == 1 ? -1 : 1);
        }
        var course = course(years, dependence);
        for (int year = 0; year < years; year++) {
            double share = level + 0.5 * course[year];
            double part = Double.isNaN(size) ? Double.NaN : cases(size, share);
            grid.put(city, indicator, 2000 + year, Double.isNaN(size) ? share : 100 * part / size, part, size);
        }
    }

    private double[] course(int years, double dependence) {
        var values = new double[years];
        double before = random.nextGaussian();
        for (int year = 0; year < years; year++) {
            values[year] = before;
            before = dependence * before + Math.sqrt(1 - dependence * dependence) * random.nextGaussian();
        }
        return values;
    }

    /** A binomial count by its normal approximation. */
    private double cases(double size, double percent) {
        double share = percent / 100;
        double drawn = size * share + Math.sqrt(size * share * (1 - share)) * random.nextGaussian();
        return Math.clamp(Math.rint(drawn), 0, size);
    }

    private static double error(double part, double size) {
        return 100 * Wilson.interval(part, size, Confidence.P95).standardError();
    }

    private static List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (int at = 0; at < INDICATORS; at++) {
            indicators.add(new Indicator(
                    new IndicatorCode("Z1-%02d".formatted(at)),
                    "指标",
                    Dimension.OUTPUT,
                    "%",
                    at % 2 == 0 ? IndicatorDirection.HIGHER : IndicatorDirection.LOWER,
                    Frequency.YEAR,
                    Channel.PUBLIC,
                    at % 3 == 2 ? ValueKind.RATIO : ValueKind.PROP,
                    "",
                    false,
                    Provenance.OWN,
                    "",
                    "",
                    null,
                    Use.COMPARED,
                    2));
        }
        return indicators;
    }
}
