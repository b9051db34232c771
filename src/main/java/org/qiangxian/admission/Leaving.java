package org.qiangxian.admission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.region.RegionCode;

/**
 * A member's declaration to leave, as received (R14).
 *
 * @param reason as far as it wishes to give one; may be empty
 * @param by who declared it
 * @param code of its declaration; null where it was given before declarations were sealed, as is the file
 * @param file the stamped scan
 */
public record Leaving(
        UUID id,
        RegionCode unit,
        String reason,
        Signature by,
        Instant at,
        LeaveStatus status,
        @Nullable ContentCode code,
        @Nullable FileId file) {

    String key() {
        return "leaving/" + id;
    }
}
