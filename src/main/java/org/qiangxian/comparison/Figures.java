package org.qiangxian.comparison;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Era;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Standing;

/** The figures of one indicator in memory: all places by all years, dense, {@code NaN} where there is none. */
final class Figures {

    private final Map<String, Integer> places;
    private final int firstYear;
    private final int years;
    private final double[] values;
    private final short[] boundaries;

    Figures(Map<String, Integer> places, int firstYear, int lastYear) {
        this.places = places;
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.values = new double[places.size() * years];
        this.boundaries = new short[values.length];
        Arrays.fill(values, Double.NaN);
    }

    /**
     * Takes in a figure.
     *
     * @param boundary the year-end list of codes the source followed for it
     */
    void put(String place, int year, int boundary, double value) {
        int at = places.getOrDefault(place, -1) * years + year - firstYear;
        values[at] = value;
        boundaries[at] = (short) boundary;
    }

    /** The figure of one year of the unit that {@code eras} tell of, if its area was that of today; else {@code NaN}. */
    double of(Iterable<Era> eras, int year) {
        for (var era : eras) {
            var code = joined(era.standing());
            double value = code == null ? Double.NaN : at(code, year, era);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    /**
     * The figure of one year while the area was that of {@code then}, though it changed since; {@code NaN} where the area
     * of then is that of today, or not on record as one unit.
     */
    double asItWas(Iterable<Era> eras, int then, int year) {
        for (var era : eras) {
            if (era.holds(then) && era.standing() instanceof Standing.Broken broken && broken.code() != null) {
                return at(broken.code(), year, era);
            }
        }
        return Double.NaN;
    }

    private double at(RegionCode code, int year, Era era) {
        int place = places.getOrDefault(code.value(), -1);
        if (place < 0 || year < firstYear || year >= firstYear + years) {
            return Double.NaN;
        }
        int at = place * years + year - firstYear;
        return era.holds(boundaries[at]) ? values[at] : Double.NaN;
    }

    private static @Nullable RegionCode joined(Standing standing) {
        return switch (standing) {
            case Standing.Same same -> same.code();
            case Standing.Spliced spliced -> spliced.code();
            case Standing.Broken _, Standing.NotYet _ -> null;
        };
    }
}
