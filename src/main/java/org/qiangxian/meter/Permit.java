package org.qiangxian.meter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * Somebody asks to read more places by name on one day.
 *
 * @param day the day in Beijing it is for
 * @param places how many in total on that day
 * @param role in which post it was asked
 * @param agreed null while nobody has answered
 * @param answeredBy who answered, null while nobody has
 */
public record Permit(
        UUID id,
        LocalDate day,
        int places,
        String purpose,
        Role role,
        String askedBy,
        UUID askedPerson,
        UUID askedOrganisation,
        Instant askedAt,
        boolean demonstration,
        @Nullable Boolean agreed,
        @Nullable String answeredBy) {

    /** How it stands, in words. */
    public String standing() {
        return agreed == null ? "等待答复" : (agreed ? "已同意，" : "未同意，") + answeredBy;
    }
}
