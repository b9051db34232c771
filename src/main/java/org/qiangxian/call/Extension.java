package org.qiangxian.call;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A later last day, recorded with its reason.
 *
 * @param recommender the body it is for, null for all
 * @param day the new last day, to its end in Beijing
 */
public record Extension(
        CallId call,
        @Nullable RegionCode recommender,
        LocalDate day,
        String reason,
        Signature grantedBy,
        Instant grantedAt) {}
