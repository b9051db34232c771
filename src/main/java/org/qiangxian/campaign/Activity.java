package org.qiangxian.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Refusal;

/**
 * An activity of a campaign. It holds no number of people, no leaders, no money and no picture, and cannot exist
 * without the two declarations 自愿参加 and 不向企业收费 (R9 to R12).
 *
 * @param row the annex it is a row of; null where it is in none
 * @param source the record it was ticked from, empty where it was written
 * @param edit how often it was saved
 * @param fictional of 示例省, or of an invented body
 * @param demonstration written by a demonstration account; about a real place it is never public
 */
record Activity(
        UUID id,
        UUID campaign,
        Owner owner,
        String host,
        Where where,
        @Nullable Row row,
        ActivityWords said,
        Days days,
        String source,
        ActivityStatus status,
        int edit,
        boolean fictional,
        boolean demonstration,
        Signature by,
        Instant since) {

    static final String KIND = "monthactivity";

    /** A row of an annex. */
    record Row(AnnexKind annex, int number) {}

    String matter() {
        return KIND + "/" + id;
    }

    /** Where its own unit works on it. */
    String path() {
        return Campaigns.PATH + "/activities/" + id;
    }

    /** Whether everybody may read it. */
    boolean open(boolean demonstrating) {
        return status == ActivityStatus.LISTED && (fictional ? demonstrating : !demonstration);
    }

    /** The same with other words. */
    Activity saying(ActivityWords words, Where place, Days when, Signature who, Instant at) {
        return new Activity(
                id,
                campaign,
                owner,
                host,
                place,
                row,
                words,
                when,
                source,
                status,
                edit + 1,
                fictional,
                demonstration,
                who,
                at);
    }

    Activity at(ActivityStatus to, Signature who, Instant at) {
        return new Activity(
                id,
                campaign,
                owner,
                host,
                where,
                row,
                said,
                days,
                source,
                to,
                edit + 1,
                fictional,
                demonstration,
                who,
                at);
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这项活动，或者它不是本单位的。请从“质量月”页面进入。");
    }
}
