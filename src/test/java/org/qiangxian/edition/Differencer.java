package org.qiangxian.edition;

import java.util.List;

/**
 * An attacker that needs no plan: logistic regression on everything that was read, trained on cells whose truth it is
 * told and tested on others. It finds whatever in the readable figures tells of the target.
 */
final class Differencer {

    private static final int ROUNDS = 12;
    private static final double RIDGE = 1e-3;

    private final double[] weights;

    private Differencer(double[] weights) {
        this.weights = weights;
    }

    /** What was read of a cell, each feature about as large as 1, and whether the target is above the median. */
    record Seen(double[] features, boolean above) {}

    /** Trains by Newton's method on the log likelihood with a small ridge term. */
    static Differencer learnt(List<Seen> cells) {
        int size = cells.getFirst().features.length + 1;
        var weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[size];
            var hessian = new double[size][size];
            for (var cell : cells) {
                double p = chance(weights, cell.features);
                double off = (cell.above ? 1 : 0) - p;
                for (int a = 0; a < size; a++) {
                    double at = feature(cell.features, a);
                    gradient[a] += off * at;
                    for (int b = 0; b <= a; b++) {
                        hessian[a][b] += p * (1 - p) * at * feature(cell.features, b);
                    }
                }
            }
            step(weights, gradient, hessian, cells.size());
        }
        return new Differencer(weights);
    }

    /** The share of these cells that it places rightly. */
    double right(List<Seen> cells) {
        return cells.stream()
                        .filter(cell -> chance(weights, cell.features) > 0.5 == cell.above)
                        .count()
                / (double) cells.size();
    }

    private static double feature(double[] features, int at) {
        return at < features.length ? features[at] : 1;
    }

    private static double chance(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int at = 0; at < features.length; at++) {
            sum += weights[at] * features[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Adds hessian⁻¹ · gradient by Cholesky decomposition. */
    private static void step(double[] weights, double[] gradient, double[][] hessian, int cells) {
        int size = weights.length;
        for (int a = 0; a < size; a++) {
            hessian[a][a] += RIDGE * cells;
            gradient[a] -= RIDGE * cells * weights[a];
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = hessian[a][b];
                for (int k = 0; k < b; k++) {
                    sum -= hessian[a][k] * hessian[b][k];
                }
                hessian[a][b] = a == b ? Math.sqrt(sum) : sum / hessian[b][b];
            }
        }
        for (int a = 0; a < size; a++) {
            for (int k = 0; k < a; k++) {
                gradient[a] -= hessian[a][k] * gradient[k];
            }
            gradient[a] /= hessian[a][a];
        }
        for (int a = size - 1; a >= 0; a--) {
            for (int k = a + 1; k < size; k++) {
                gradient[a] -= hessian[k][a] * gradient[k];
            }
            gradient[a] /= hessian[a][a];
            weights[a] += gradient[a];
        }
    }
}
