package org.qiangxian.statistics;

import java.util.Arrays;

/**
 * Decides which of many tests of one city count as found, although chance alone would make some of them stand out.
 *
 * <p>Formula: of m probabilities in order p₍₁₎ ≤ … ≤ p₍ₘ₎ the largest with p₍ₖ₎ ≤ q k/m is the limit, q = {@value
 * #SHARE}; all that are no larger are found. In the long run no more than a share q of what is found is chance.
 *
 * <p>Conditions: the tests independent of each other or positively dependent, as indicators of one city mostly are.
 *
 * <p>Reference: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, JRSS B 57 (1995) 289–300; for
 * comparing providers H. E. Jones, D. I. Ohlssen, D. J. Spiegelhalter, J. Clin. Epidemiol. 61 (2008) 232–240.
 */
public final class FalseDiscovery {

    /** q: the share of findings that may be chance. */
    public static final double SHARE = 0.1;

    /** A limit below every probability: nothing is found. */
    private static final double NONE = -1;

    private FalseDiscovery() {}

    /** The limit of these probabilities; below 0 where nothing is found. The array stays as it is. */
    public static double limit(double... probabilities) {
        return limit(probabilities.clone(), probabilities.length);
    }

    /** The limit of the first {@code m}, which are sorted in place. */
    public static double limit(double[] probabilities, int m) {
        Arrays.sort(probabilities, 0, m);
        for (int k = m; k >= 1; k--) {
            if (probabilities[k - 1] <= SHARE * k / m) {
                return probabilities[k - 1];
            }
        }
        return NONE;
    }
}
