package org.qiangxian.library;

import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/** A member on the province's page of types: what it chose last and what is in force; the strip of what waits. */
public record TypeRow(
        RegionCode code,
        String name,
        boolean fictional,
        @Nullable TypeChoice choice,
        @Nullable CityType confirmed,
        @Nullable Trail trail) {

    public boolean waits() {
        return choice != null && choice.status() == TypeStatus.CHOSEN;
    }
}
