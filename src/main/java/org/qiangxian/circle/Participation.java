package org.qiangxian.circle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A county's participation in a circle, present or past.
 *
 * @param leader whose circle it is
 * @param endedAt null while it takes part
 * @param endedBy who ended it in words, 平台 where it ended by itself; empty while it takes part
 * @param outcome how it ended, null with it
 * @param readable whether its consent to be read is in force
 */
record Participation(
        UUID id,
        UUID offer,
        RegionCode leader,
        RegionCode unit,
        Signature joined,
        Instant joinedAt,
        @Nullable Instant endedAt,
        String endedBy,
        @Nullable Outcome outcome,
        boolean readable) {

    /** How taking part ended. */
    enum Outcome {
        LEFT("退出辖区培育"),
        ADMITTED("已纳入培育库，辖区培育随之结束"),
        CLOSED("辖区培育停止"),
        CHANGED("随区划变更结束");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    CircleStatus status() {
        return endedAt != null ? CircleStatus.OUTSIDE : readable ? CircleStatus.READABLE : CircleStatus.JOINED;
    }
}
