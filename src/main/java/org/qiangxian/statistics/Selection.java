package org.qiangxian.statistics;

/**
 * Order statistics without sorting: quickselect that reorders the caller's buffer and allocates nothing.
 *
 * <p>The partition moves every element and advances by the sign of a difference, so there is no branch to mispredict;
 * equal elements, common in rounded figures, are skipped in one go. Values must be finite and their differences too.
 */
final class Selection {

    private static final int SORT_UP_TO = 10;

    private Selection() {}

    /** The median of the first {@code n} ≥ 1 elements; their order is lost. */
    static double median(double[] values, int n) {
        int middle = n / 2;
        double upper = select(values, n, middle);
        if (n % 2 == 1) {
            return upper;
        }
        double lower = values[0];
        for (int i = 1; i < middle; i++) {
            lower = Math.max(lower, values[i]);
        }
        return lower + (upper - lower) / 2;
    }

    /** The element of {@code rank} (from 0) in sorted order; afterwards all elements before it are no greater. */
    static double select(double[] values, int n, int rank) {
        int low = 0;
        int high = n - 1;
        while (high - low > SORT_UP_TO) {
            double pivot = middleOfThree(values, low, high);
            int split = partition(values, low, high, pivot);
            if (split > rank) {
                high = split - 1;
            } else if (split > low) {
                low = split;
            } else {
                low = passEqual(values, low, high, pivot);
                if (low > rank) {
                    return pivot;
                }
            }
        }
        sort(values, low, high);
        return values[rank];
    }

    /** Moves what is less than the pivot to the front and answers where the rest begins. */
    private static int partition(double[] values, int low, int high, double pivot) {
        int split = low;
        for (int i = low; i <= high; i++) {
            double value = values[i];
            values[i] = values[split];
            values[split] = value;
            split += isNegative(value - pivot);
        }
        return split;
    }

    /** The pivot is the least: moves all its equals to the front and answers where the rest begins. */
    private static int passEqual(double[] values, int low, int high, double pivot) {
        int split = low;
        for (int i = low; i <= high; i++) {
            double value = values[i];
            values[i] = values[split];
            values[split] = value;
            split += 1 - isNegative(pivot - value);
        }
        return split;
    }

    /** 1 below zero, else 0: equal numbers differ by +0.0, whose sign bit is clear. */
    static int isNegative(double difference) {
        return (int) (Double.doubleToRawLongBits(difference) >>> 63);
    }

    private static double middleOfThree(double[] values, int low, int high) {
        double a = values[low];
        double b = values[(low + high) >>> 1];
        double c = values[high];
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static void sort(double[] values, int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            double value = values[i];
            int j = i - 1;
            while (j >= low && values[j] > value) {
                values[j + 1] = values[j];
                j--;
            }
            values[j + 1] = value;
        }
    }
}
