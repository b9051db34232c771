package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * 调研 of an office in a city (R102).
 *
 * @param who who comes
 * @param minutes minutes of the city: as announced, once it took place as the city measured them
 * @param beyond which limit it goes beyond, in words; empty where none
 * @param reason why it does; empty where it goes beyond none
 * @param status as it is stored: that the day has come is reckoned by {@link #standing}
 */
record Visit(
        UUID id,
        RegionCode unit,
        Office office,
        String purpose,
        String who,
        LocalDate day,
        int minutes,
        String beyond,
        String reason,
        VisitStatus status,
        boolean fictional,
        Signature by,
        Instant announcedAt,
        Instant since) {

    /** Visits of a city and year over all levels without a reason. */
    static final int MOST = 2;

    /** Working days before the day by which it is announced. */
    static final int BEFORE = 3;

    String matter() {
        return VisitUndo.KIND + "/" + id;
    }

    String path() {
        return SupervisionController.PATH + "/visits/" + id;
    }

    VisitStatus standing(LocalDate today) {
        return status == VisitStatus.ANNOUNCED && !day.isAfter(today) ? VisitStatus.DUE : status;
    }
}
