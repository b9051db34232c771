package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.statistics.RandomEffects.Standing;

/** The issued cells of the groups of a grid's units, and the standing of a unit beside its group. */
public interface Groups {

    /** The issued cells of one indicator; for use by one thread. */
    Of of(int indicator);

    /** The groups on one indicator. */
    interface Of {

        /**
         * The group of a unit in a year of the grid; null where nothing is issued of it.
         *
         * @param figure the unit's figure; {@code error} its standard error, {@code NaN} for none
         * @param decimals the places to which the indicator is printed
         */
        @Nullable
        Beside beside(int unit, int year, double figure, double error, int decimals);
    }

    /** Issued quartiles of {@code n} places, and the standing of the unit. */
    record Beside(int n, double lower, double median, double upper, Standing standing) {}
}
