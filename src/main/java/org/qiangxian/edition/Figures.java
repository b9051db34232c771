package org.qiangxian.edition;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;

/**
 * The figures of one indicator in memory, as a dense array of all places by all years, {@code NaN} where there is none,
 * with their standard errors where the kind has intervals.
 */
final class Figures {

    private final Map<String, Integer> places;
    private final int firstYear;
    private final int years;
    private final double[] values;
    private final short[] boundaries;
    private final double @Nullable [] errors;

    /** @param chancy whether figures of this kind have standard errors */
    Figures(Map<String, Integer> places, int firstYear, int lastYear, boolean chancy) {
        this.places = places;
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.values = new double[places.size() * years];
        this.boundaries = new short[values.length];
        this.errors = chancy ? new double[values.length] : null;
        Arrays.fill(values, Double.NaN);
    }

    /**
     * Enters a figure.
     *
     * @param boundary the year-end list of codes the source followed for it
     * @param error its standard error, {@code NaN} where its kind has none
     */
    void put(String place, int year, int boundary, double value, double error) {
        int at = places.getOrDefault(place, -1) * years + year - firstYear;
        values[at] = value;
        boundaries[at] = (short) boundary;
        if (errors != null) {
            errors[at] = error;
        }
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return firstYear + years - 1;
    }

    /** The figure of one year of the unit with these {@code eras}, if its area was that of today; else {@code NaN}. */
    double of(Iterable<Era> eras, int year) {
        return value(find(eras, year));
    }

    /**
     * The figure of a year in which the area was that of {@code then} and has changed since; {@code NaN} where it is
     * that of today, or was not one unit.
     */
    double asItWas(Iterable<Era> eras, int then, int year) {
        return value(findAsItWas(eras, then, year));
    }

    /** The index of a peer's figure in a year, by its area of today, else by that of {@code then}; −1 for none. */
    int ofPeer(Iterable<Era> eras, int then, int year) {
        int joined = find(eras, year);
        return joined >= 0 ? joined : findAsItWas(eras, then, year);
    }

    /** The same for every year from the first to the last. */
    int[] ofPeer(Iterable<Era> eras, int then) {
        var found = new int[years];
        Arrays.fill(found, -1);
        for (var era : eras) {
            var code = era.standing().joined();
            if (code != null) {
                find(found, code, era);
            }
        }
        var broken = brokenCode(eras, then);
        if (broken != null) {
            find(found, broken.code(), broken.era());
        }
        return found;
    }

    private void find(int[] found, RegionCode code, Era era) {
        int start = places.getOrDefault(code.value(), -1) * years;
        for (int year = 0; start >= 0 && year < years; year++) {
            if (found[year] < 0 && holds(era, start + year)) {
                found[year] = start + year;
            }
        }
    }

    /** The figure at an index; {@code NaN} for −1. */
    double value(int at) {
        return at < 0 ? Double.NaN : values[at];
    }

    /** Its standard error, {@code NaN} where its kind has none. */
    double error(int at) {
        return errors == null ? Double.NaN : errors[at];
    }

    private int find(Iterable<Era> eras, int year) {
        for (var era : eras) {
            var code = era.standing().joined();
            int at = code == null ? -1 : at(code, year, era);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int findAsItWas(Iterable<Era> eras, int then, int year) {
        var broken = brokenCode(eras, then);
        return broken == null ? -1 : at(broken.code(), year, broken.era());
    }

    private record BrokenCode(RegionCode code, Era era) {}

    /** The code, at the time of {@code then}, of a unit whose area has changed since; null where there is none. */
    private static @Nullable BrokenCode brokenCode(Iterable<Era> eras, int then) {
        for (var era : eras) {
            if (era.holds(then) && era.standing() instanceof CodeStanding.Broken broken && broken.code() != null) {
                return new BrokenCode(broken.code(), era);
            }
        }
        return null;
    }

    private int at(RegionCode code, int year, Era era) {
        int place = places.getOrDefault(code.value(), -1);
        if (place < 0 || year < firstYear || year >= firstYear + years) {
            return -1;
        }
        int at = place * years + year - firstYear;
        return holds(era, at) ? at : -1;
    }

    private boolean holds(Era era, int at) {
        return era.holds(boundaries[at]) && !Double.isNaN(values[at]);
    }
}
