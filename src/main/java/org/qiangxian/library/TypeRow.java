package org.qiangxian.library;

import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/** A member on the province's page of types: what it chose last and what is in force. */
public record TypeRow(
        RegionCode code,
        String name,
        boolean fictional,
        @Nullable TypeChoice choice,
        @Nullable CityType confirmed) {

    public boolean waits() {
        return choice != null && choice.status() == TypeStatus.CHOSEN;
    }
}
