package org.qiangxian.statistics;

/**
 * The exact distribution of Kendall's S over all orders of a few values.
 *
 * <p>Formula: the number of orders of values in groups of t₁, t₂, … equal ones by their inversions are the coefficients of
 * the Gaussian multinomial [n]!/∏[tᵢ]!; S is the number of untied pairs less twice the inversions. Without ties up to n = 10,
 * with any ties up to n = 7, where the sum of t(t − 1)(2t + 5) tells the partitions of n apart.
 *
 * <p>Reference: M. G. Kendall, Rank Correlation Methods (1955), ch. 5; for groups of equal values P. A. MacMahon's theorem, in
 * G. E. Andrews, The Theory of Partitions (1976), ch. 3.4.
 */
final class KendallTables {

    /** The most values for which the tables cover every pattern of ties. */
    static final int TIED_UP_TO = 7;

    /** The most values without ties. */
    static final int UNTIED_UP_TO = 10;

    /** The common factor of all tie terms. */
    private static final int COMMON = 6;

    private static final double[][][] TAILS = new double[UNTIED_UP_TO + 1][][];

    static {
        for (int n = 0; n <= UNTIED_UP_TO; n++) {
            TAILS[n] = new double[index(tieTerm(n)) + 1][];
            if (n <= TIED_UP_TO) {
                everyPartition(n, n, n, new long[] {1}, 0, n * (n - 1) / 2);
            } else {
                TAILS[n][0] = twoSided(untied(n), n * (n - 1) / 2);
            }
        }
    }

    private KendallTables() {}

    /** The share of orders whose |S| is at least {@code |s|}; {@code tieTerm} is the sum of t(t − 1)(2t + 5). */
    static double p(int n, long tieTerm, int s) {
        return TAILS[n][index(tieTerm)][Math.abs(s)];
    }

    private static int index(long tieTerm) {
        return (int) (tieTerm / COMMON);
    }

    private static long tieTerm(int t) {
        return (long) t * (t - 1) * (2L * t + 5);
    }

    /** Splits what is {@code left} of n into groups no larger than {@code largest} in every way. */
    private static void everyPartition(int n, int left, int largest, long[] orders, long tieTerm, int pairs) {
        if (left == 0) {
            TAILS[n][index(tieTerm)] = twoSided(orders, pairs);
            return;
        }
        for (int t = Math.min(left, largest); t >= 1; t--) {
            everyPartition(
                    n, left - t, t, times(orders, binomial(left, t)), tieTerm + tieTerm(t), pairs - t * (t - 1) / 2);
        }
    }

    private static long[] untied(int n) {
        long[] orders = {1};
        for (int each = 2; each <= n; each++) {
            orders = times(orders, binomial(each, 1));
        }
        return orders;
    }

    /** The Gaussian binomial [n over k], by [n over k] = [n − 1 over k − 1] + qᵏ [n − 1 over k]. */
    private static long[] binomial(int n, int k) {
        if (k == 0 || k == n) {
            return new long[] {1};
        }
        var sum = new long[k * (n - k) + 1];
        add(sum, binomial(n - 1, k - 1), 0);
        add(sum, binomial(n - 1, k), k);
        return sum;
    }

    private static void add(long[] sum, long[] part, int shift) {
        for (int at = 0; at < part.length; at++) {
            sum[at + shift] += part[at];
        }
    }

    private static long[] times(long[] a, long[] b) {
        var product = new long[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] += a[i] * b[j];
            }
        }
        return product;
    }

    /** From the number of orders by inversions to the share of those with at least an |S|, by |S|. */
    private static double[] twoSided(long[] orders, int pairs) {
        long all = 0;
        var atLeast = new long[pairs + 2];
        for (int inversions = 0; inversions <= pairs; inversions++) {
            all += orders[inversions];
            atLeast[Math.abs(pairs - 2 * inversions)] += orders[inversions];
        }
        var tails = new double[pairs + 1];
        for (int s = pairs; s >= 0; s--) {
            atLeast[s] += atLeast[s + 1];
            tails[s] = (double) atLeast[s] / all;
        }
        return tails;
    }
}
