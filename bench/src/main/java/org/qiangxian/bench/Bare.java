package org.qiangxian.bench;

/** The baseline of the analysis: Kendall's S and the median of all slopes of every series, computed by a plain loop. */
final class Bare {

    private final int years;
    private final double[] slopes;

    Bare(int years) {
        this.years = years;
        this.slopes = new double[years * (years - 1) / 2];
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value == value ? value : 0;
        }
        return sum;
    }

    double all(double[] block) {
        double total = 0;
        for (int from = 0; from < block.length; from += years) {
            total += one(block, from);
        }
        return total;
    }

    private double one(double[] block, int from) {
        int n = 0;
        int s = 0;
        for (int i = from; i < from + years; i++) {
            double value = block[i];
            if (value != value) {
                continue;
            }
            for (int j = i + 1; j < from + years; j++) {
                double difference = block[j] - value;
                if (difference == difference) {
                    s += difference > 0 ? 1 : difference < 0 ? -1 : 0;
                    slopes[n++] = difference / (j - i);
                }
            }
        }
        if (n == 0) {
            return 0;
        }
        double upper = select(n, n / 2);
        double lower = n % 2 == 1 ? upper : select(n, n / 2 - 1);
        return s + (upper + lower) / 2;
    }

    /** The value of the given rank, by Hoare's selection algorithm. */
    private double select(int n, int rank) {
        int low = 0;
        int high = n - 1;
        while (low < high) {
            double pivot = slopes[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (slopes[i] < pivot) {
                    i++;
                }
                while (slopes[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = slopes[i];
                    slopes[i++] = slopes[j];
                    slopes[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return slopes[rank];
    }
}
