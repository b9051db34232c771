package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * Where a proposal stands and lies, without what is written in it, for the waiting list.
 *
 * @param since when it came to stand there
 * @param submittedAt when it was submitted last, null where it was not
 * @param resting whether it rests because of a decision about its city; it then waits for nobody
 */
public record Brief(
        ApplicationId id,
        CallId call,
        int callVersion,
        Kind kind,
        RegionCode unit,
        RegionCode recommender,
        int year,
        Status status,
        Holder holder,
        Instant since,
        @Nullable Instant submittedAt,
        boolean resting) {}
