package org.qiangxian.nation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An array of counts that is compact and exact: of floats, widened to doubles with the first count that a float cannot
 * hold.
 */
final class Counts {

    private float @Nullable [] narrow;
    private double @Nullable [] wide;

    Counts(int length) {
        narrow = new float[length];
        Arrays.fill(narrow, Float.NaN);
    }

    void set(int at, double count) {
        if (narrow != null) {
            narrow[at] = (float) count;
            if (Double.isNaN(count) || narrow[at] == count) {
                return;
            }
            widen(narrow);
        }
        if (wide != null) {
            wide[at] = count;
        }
    }

    private void widen(float[] from) {
        var wider = new double[from.length];
        for (int at = 0; at < from.length; at++) {
            wider[at] = from[at];
        }
        wide = wider;
        narrow = null;
    }

    double at(int at) {
        if (narrow != null) {
            return narrow[at];
        }
        return wide == null ? Double.NaN : wide[at];
    }

    long bytes() {
        return narrow == null
                ? wide == null ? 0 : (long) wide.length * Double.BYTES
                : (long) narrow.length * Float.BYTES;
    }
}
