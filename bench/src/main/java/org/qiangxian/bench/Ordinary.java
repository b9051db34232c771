package org.qiangxian.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.nation.Analysis;
import org.qiangxian.nation.Grid;
import org.qiangxian.nation.GridGroups;
import org.qiangxian.statistics.Confidence;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.Wilson;

/**
 * Synthetic cities that are like their peers and do not change: the levels of places have a standard deviation of one
 * point, years scatter by half a point around a level and depend on the year before. Two thirds of the indicators are
 * shares of 1,000 to 500,000 cases, the rest have no counts. In some groups one city differs by four standard
 * deviations of the figures on three indicators. The words come from the analysis of the nation, which says the same as
 * the page of a city.
 */
final class Ordinary {

    static final int INDICATORS = 59;

    private static final int CITIES = 3_200;
    private static final int APART = 200;
    private static final int DIFFERENCES = 3;
    private static final double SCATTER = 0.5;
    private static final double LEVEL = 85;
    private static final double DEVIATIONS = 4;
    private static final double[] SIZES = {1_000, 5_000, 50_000, 500_000};

    private final SplittableRandom random;
    private final Grid grid;
    private final int[] groups;
    private final int each;
    private final int years;

    /**
     * What the analysis said of the synthetic cities.
     *
     * @param kinds the mean number of findings of an ordinary city, by kind
     * @param most the number of findings that 95 of 100 cities do not exceed
     * @param apart the share of figures called 高于 or 低于
     * @param found the share of the inserted differences that was found
     */
    record Said(double[] kinds, int most, double apart, double found) {}

    Ordinary(int years, double dependence, int each) {
        this.random = new SplittableRandom(years * 1_000L + each * 10L + Math.round(10 * dependence));
        this.years = years;
        this.each = each;
        this.grid = new Grid(CITIES, indicators(), 2000, years);
        this.groups = new int[CITIES];
        for (int city = 0; city < CITIES; city++) {
            groups[city] = city / each;
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                put(city, indicator, dependence);
            }
        }
    }

    /** Whether a city has the inserted differences: the first city of each of the first groups. */
    private boolean apart(int city) {
        return city % each == 0 && city / each < APART;
    }

    private void put(int city, int indicator, double dependence) {
        double level = LEVEL + random.nextGaussian();
        if (apart(city) && indicator < DIFFERENCES) {
            level += (indicator % 2 == 0 ? DEVIATIONS : -DEVIATIONS) * deviation(indicator);
        }
        var course = series(random, years, dependence);
        for (int year = 0; year < years; year++) {
            double share = level + SCATTER * course[year];
            if (indicator % 3 == 2) {
                grid.put(city, indicator, 2000 + year, share, Double.NaN, Double.NaN);
            } else {
                double size = size(indicator);
                double part = cases(random, size, share / 100);
                grid.put(city, indicator, 2000 + year, 100 * part / size, part, size);
            }
        }
    }

    /** The denominator of an indicator, infinite for one without. */
    private static double size(int indicator) {
        return indicator % 3 == 2 ? Double.POSITIVE_INFINITY : SIZES[(indicator + indicator / 3) % SIZES.length];
    }

    /**
     * The standard deviation of the figures of ordinary places in one year: of levels, of years and of chance together.
     */
    private static double deviation(int indicator) {
        double chance = LEVEL * (100 - LEVEL) / size(indicator);
        return Math.sqrt(1 + SCATTER * SCATTER + chance);
    }

    Said analysed() {
        var analysis = Analysis.of(grid, new GridGroups(grid, groups), 2);
        var kinds = new double[FindingKind.values().length];
        var counts = new int[CITIES - APART];
        int ordinary = 0;
        int apart = 0;
        int words = 0;
        int found = 0;
        for (int city = 0; city < CITIES; city++) {
            for (var outcome : analysis.of(city)) {
                boolean put = apart(city) && number(outcome.indicator()) < DIFFERENCES;
                if (put) {
                    found += outcome.finding() == FindingKind.STRENGTH || outcome.finding() == FindingKind.SHORTFALL ? 1 : 0;
                } else if (!apart(city)) {
                    words += outcome.position() == null ? 0 : 1;
                    apart += outcome.position() == Position.HIGHER || outcome.position() == Position.LOWER ? 1 : 0;
                    var finding = outcome.finding();
                    if (finding != null) {
                        kinds[finding.ordinal()] += 1.0 / counts.length;
                        counts[ordinary]++;
                    }
                }
            }
            ordinary += apart(city) ? 0 : 1;
        }
        Arrays.sort(counts);
        return new Said(
                kinds, counts[counts.length * 95 / 100], (double) apart / words, (double) found / (APART * DIFFERENCES));
    }

    /** A series of years with mean 0, standard deviation 1 and the given autocorrelation. */
    static double[] series(SplittableRandom random, int years, double dependence) {
        var values = new double[years];
        double before = random.nextGaussian();
        for (int year = 0; year < years; year++) {
            values[year] = before;
            before = dependence * before + Math.sqrt(1 - dependence * dependence) * random.nextGaussian();
        }
        return values;
    }

    /** A binomial number of cases by the normal approximation, which is good enough from a size of a thousand. */
    static double cases(SplittableRandom random, double size, double share) {
        double spread = Math.sqrt(size * share * (1 - share));
        return Math.clamp(Math.rint(size * share + spread * random.nextGaussian()), 0, size);
    }

    /** The standard error of a share in per cent, {@code NaN} for one without a denominator. */
    static double error(double part, double size) {
        return Double.isInfinite(size)
                ? Double.NaN
                : 100 * Wilson.interval(part, size, Confidence.P95).standardError();
    }

    private static int number(IndicatorCode code) {
        return Integer.parseInt(code.value().substring(code.value().length() - 2));
    }

    private static List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (int at = 0; at < INDICATORS; at++) {
            indicators.add(new Indicator(
                    new IndicatorCode("Z1-%02d".formatted(at)),
                    "合成指标" + at,
                    Dimension.OUTPUT,
                    "%",
                    at % 4 == 3 ? IndicatorDirection.LOWER : IndicatorDirection.HIGHER,
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
