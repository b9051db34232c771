package org.qiangxian.nation;

import org.jspecify.annotations.Nullable;
import org.qiangxian.statistics.RandomEffects.Standing;

/** What is issued of the groups of the units of a grid, and where a unit stands beside its own. */
public interface Groups {

    /** What is issued of one indicator; for one thread. */
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

    /** Quartiles as issued of {@code n} places, and where the unit stands. */
    record Beside(int n, double lower, double median, double upper, Standing standing) {}
}
