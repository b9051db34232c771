package org.qiangxian.admission;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A member's word that it leaves (R14).
 *
 * @param reason as far as it wishes to say, may be empty
 * @param by who said so
 */
public record Leaving(UUID id, RegionCode unit, String reason, Signature by, Instant at, LeaveStatus status) {

    String key() {
        return "leaving/" + id;
    }
}
