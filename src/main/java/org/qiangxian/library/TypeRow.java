package org.qiangxian.library;

import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * A place on the province's page of types: what it chose last and what is in force; the strip of what waits.
 *
 * @param member whether it is in the library; the others mean to apply
 */
public record TypeRow(
        RegionCode code,
        String name,
        boolean fictional,
        boolean member,
        @Nullable TypeChoice choice,
        @Nullable CityType confirmed,
        @Nullable Trail trail) {

    public boolean waits() {
        return choice != null && choice.status() == TypeStatus.CHOSEN;
    }
}
