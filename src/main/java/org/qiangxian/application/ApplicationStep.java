package org.qiangxian.application;

import java.time.Instant;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;

/**
 * One step of the trail.
 *
 * @param role who acted; null where the platform did, as an automatic pass
 * @param by who acted, with the person's name for words
 * @param organisation the organisation they acted for
 * @param reason in words, may be empty
 * @param submission the submission it was about
 */
public record ApplicationStep(
        long id,
        Action action,
        Status from,
        Status to,
        Holder holder,
        @org.jspecify.annotations.Nullable Role role,
        Signature by,
        String organisation,
        String reason,
        int submission,
        Instant at) {}
