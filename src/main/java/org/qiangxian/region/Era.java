package org.qiangxian.region;

import org.jspecify.annotations.Nullable;

/**
 * A run of years in which a present unit had the same standing.
 *
 * @param from the first year of the run
 * @param until the first year after it, null for the present run
 */
public record Era(int from, @Nullable Integer until, CodeStanding standing) {

    public boolean holds(int year) {
        return from <= year && (until == null || year < until);
    }
}
