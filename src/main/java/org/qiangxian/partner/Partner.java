package org.qiangxian.partner;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.region.RegionCode;

/**
 * A county that was named as a partner of a proposal.
 *
 * @param unit the county
 * @param asked what it was last asked to consent to
 * @param reason why it refused, may be empty
 * @param since when it came to its status
 * @param step the number of the last step
 */
public record Partner(
        UUID id,
        ApplicationId application,
        RegionCode unit,
        Asked asked,
        PartnerStatus status,
        String reason,
        Instant since,
        long step) {

    /**
     * What a partner sees of a proposal and consents to; nothing else of it leaves its city (R49).
     *
     * @param title of the proposal
     * @param directions in words, joined by one separator
     * @param part what the partner would do
     */
    public record Asked(String title, String directions, String part) {}

    public String address() {
        return PartnerController.LIST + "/" + id;
    }
}
