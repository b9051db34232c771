package org.qiangxian.library;

import org.jspecify.annotations.Nullable;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * A place on the province's page of types: its last choice, the type in force, and the strip of a waiting choice.
 *
 * @param member whether it is in the library; others may intend to apply
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
