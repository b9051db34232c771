package org.qiangxian.call;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * Places beyond the 原则上 number, granted by 总局 alone with a reason that every recommender reads (A2).
 *
 * @param recommender the body they are for
 * @param places how many more, at least 1
 */
public record ExtraSeat(
        CallId call,
        Kind kind,
        RegionCode recommender,
        int places,
        String reason,
        Signature grantedBy,
        Instant grantedAt) {}
