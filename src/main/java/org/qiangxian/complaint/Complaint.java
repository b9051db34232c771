package org.qiangxian.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * What somebody reported.
 *
 * @param body which unit it is about, as shown
 * @param place where the accused is; null for 总局 and the site
 * @param contact empty where none was given or it was erased
 * @param outcome null before the answer
 * @param value the public value that is said to be wrong; null else
 */
record Complaint(
        UUID id,
        ComplaintDoor door,
        String text,
        String happened,
        String body,
        Accused accused,
        @Nullable RegionCode place,
        Handler handler,
        String contact,
        ComplaintStatus status,
        Instant since,
        @Nullable ComplaintOutcome outcome,
        String answer,
        @Nullable Long value,
        boolean fictional,
        Instant sentAt,
        @Nullable Instant endedAt) {

    /** Whom it is about. */
    record Target(Accused accused, @Nullable RegionCode place) {

        /** The key of the target in the database. */
        String key() {
            return accused.name() + "/" + (place == null ? "" : place.value());
        }
    }

    Target target() {
        return new Target(accused, place);
    }

    String matter() {
        return "complaint/" + id;
    }

    String path() {
        return ComplaintController.PATH + "/" + id;
    }
}
