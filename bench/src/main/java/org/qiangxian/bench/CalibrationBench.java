package org.qiangxian.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.qiangxian.statistics.TrendDirection;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.TrendScan;

/**
 * Measures how often the words of the statistics are wrong: on seeded series without trend, on cities drawn like their
 * peers, and on true changes and differences that should be found. It prints the tables of {@code docs/statistics.md}.
 */
final class CalibrationBench {

    private static final int SERIES = 20_000;
    private static final int[] YEARS = {5, 6, 7, 8, 9, 10, 12, 15, 20};
    private static final double[] DEPENDENCE = {0, 0.3, 0.6};
    private static final double[] SIZES = {1_000, 5_000, 50_000, 500_000};

    private final SplittableRandom random = new SplittableRandom(20261128);
    private final TrendScan scan = new TrendScan();

    private CalibrationBench() {}

    static void run() {
        new CalibrationBench().all();
    }

    private void all() {
        var trend = trends();
        double power = power();
        double line = line();
        double beside = beside();
        var findings = findings();
        System.out.printf(
                "calibration: findings_mean=%.2f findings_p95=%.0f found4=%.3f false_trend=%.4f false_trend_ar3=%.4f"
                        + " false_line=%.4f false_beside=%.4f power10=%.3f%n",
                findings[0], findings[1], findings[2], trend[0], trend[1], line, beside, power);
    }

    /** The worst share of false words over all lengths of series, for each autocorrelation. */
    private double[] trends() {
        System.out.println("False 上升 and 下降 of series without trend, % of " + SERIES);
        System.out.println("years   ρ = 0   ρ = 0.3   ρ = 0.6");
        var worst = new double[DEPENDENCE.length];
        for (int years : YEARS) {
            System.out.printf("%5d", years);
            for (int at = 0; at < DEPENDENCE.length; at++) {
                double share = moved(years, DEPENDENCE[at], 0);
                worst[at] = Math.max(worst[at], share);
                System.out.printf("%10.1f", 100 * share);
            }
            System.out.println();
        }
        return worst;
    }

    private double power() {
        System.out.println("Words of series that rise, independent years, %");
        System.out.println("years   0.5 sd a year   1 sd a year");
        double ten = 0;
        for (int years : YEARS) {
            double half = moved(years, 0, 0.5);
            double whole = moved(years, 0, 1);
            ten = years == 10 ? whole : ten;
            System.out.printf("%5d%16.1f%14.1f%n", years, 100 * half, 100 * whole);
        }
        return ten;
    }

    /**
     * The share of series that are called rising or falling: with a slope only the right direction counts, without one
     * either.
     */
    private double moved(int years, double dependence, double slope) {
        int moved = 0;
        for (int series = 0; series < SERIES; series++) {
            var values = Ordinary.series(random, years, dependence);
            for (int year = 0; year < years; year++) {
                values[year] += 50 + slope * year;
            }
            var word = scan.scan(values, 0, 2);
            moved += word == TrendDirection.RISING || slope == 0 && word == TrendDirection.FALLING ? 1 : 0;
        }
        return (double) moved / SERIES;
    }

    private double line() {
        System.out.println("Weighted line, five years, a real yearly sd of 0.5 points: % with a word");
        System.out.println("  denominator   no trend   identical years   2 points a year");
        double worst = 0;
        for (double size : SIZES) {
            double none = lines(size, 0.5, 0);
            double alike = lines(size, 0, 0);
            worst = Math.max(worst, Math.max(none, alike));
            System.out.printf("%,13.0f%11.1f%18.1f%18.1f%n", size, 100 * none, 100 * alike, 100 * lines(size, 0.5, 2));
        }
        return worst;
    }

    private double lines(double size, double scatter, double slope) {
        int moved = 0;
        var values = new double[5];
        var errors = new double[5];
        for (int series = 0; series < SERIES; series++) {
            for (int year = 0; year < 5; year++) {
                double share = 85 + slope * year + scatter * random.nextGaussian();
                double part = Ordinary.cases(random, size, share / 100);
                values[year] = 100 * part / size;
                errors[year] = Ordinary.error(part, size);
            }
            var word = scan.scan(values, errors, 0, 2);
            moved += word == TrendDirection.RISING || slope == 0 && word == TrendDirection.FALLING ? 1 : 0;
        }
        return (double) moved / SERIES;
    }

    private double beside() {
        System.out.println("False 高于 and 低于 of a city drawn like its peers, %");
        System.out.println("  denominator   group   identical places   differing by 1 point");
        double worst = 0;
        for (double size : new double[] {1_000, 5_000, 50_000, 500_000, Double.POSITIVE_INFINITY}) {
            for (int peers : new int[] {20, 16, 12, 10}) {
                double alike = Double.isInfinite(size) ? 0 : apart(size, peers, 0);
                double unlike = apart(size, peers, 1);
                worst = Math.max(worst, Math.max(alike, unlike));
                var name = Double.isInfinite(size) ? "no interval" : "%,.0f".formatted(size);
                System.out.printf("%13s%8d%19.1f%23.1f%n", name, peers, 100 * alike, 100 * unlike);
            }
        }
        return worst;
    }

    private double apart(double size, int peers, double spread) {
        int apart = 0;
        var figures = new double[peers];
        var errors = new double[peers];
        for (int city = 0; city < SERIES; city++) {
            for (int peer = 0; peer < peers; peer++) {
                figures[peer] = place(size, spread);
                errors[peer] = Ordinary.error(size * figures[peer] / 100, size);
            }
            var standing = IssuedGroup.of(figures, errors, 2).standing(0, figures[0], errors[0], 2);
            apart += standing == null || standing.position() == Position.SIMILAR ? 0 : 1;
        }
        return (double) apart / SERIES;
    }

    private double place(double size, double spread) {
        double share = 90 + spread * random.nextGaussian();
        return Double.isInfinite(size) ? share : 100 * Ordinary.cases(random, size, share / 100) / size;
    }

    /**
     * Over all settings: the worst mean and 95th percentile of findings, and the least share found of three differences
     * of 4 standard deviations.
     */
    private static double[] findings() {
        System.out.println("Findings of a city among " + Ordinary.INDICATORS + " judged indicators, peers drawn like it");
        System.out.println("years     ρ   group   长板   短板   弱项   mean   95 of 100   高于、低于 %   of three 4 sd off found %");
        double mean = 0;
        double most = 0;
        double found = 1;
        for (int peers : new int[] {16, 12}) {
            for (int years : new int[] {5, 10, 20}) {
                for (double dependence : DEPENDENCE) {
                    var result = new Ordinary(years, dependence, peers).analysed();
                    System.out.printf(
                            "%5d%6.1f%8d%7.2f%7.2f%7.2f%7.2f%12d%14.1f%25.1f%n",
                            years,
                            dependence,
                            peers,
                            result.kinds()[0],
                            result.kinds()[1],
                            result.kinds()[2],
                            Arrays.stream(result.kinds()).sum(),
                            result.most(),
                            100 * result.apart(),
                            100 * result.found());
                    if (peers == 16 && dependence < 0.6) {
                        mean = Math.max(mean, Arrays.stream(result.kinds()).sum());
                        most = Math.max(most, result.most());
                        found = Math.min(found, result.found());
                    }
                }
            }
        }
        return new double[] {mean, most, found};
    }
}
