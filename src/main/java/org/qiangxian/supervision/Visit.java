package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * 调研 of an office in a city (R102).
 *
 * @param who the visitors
 * @param minutes minutes of the city: as announced, later as the city measured them
 * @param beyond which limit it goes beyond, in words; empty where none
 * @param reason why it does; empty where it goes beyond none
 * @param status the stored status; {@link #standing} adds whether the day has come
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

    /** The visits of a city and year, over all levels, that need no reason. */
    static final int MOST = 2;

    /** The working days before its day by which it must be announced. */
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
