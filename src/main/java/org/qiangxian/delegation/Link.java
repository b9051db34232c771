package org.qiangxian.delegation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * A link for one item of one request, for one department of one province.
 *
 * @param unit the province that issued it and checks the answer
 */
public record Link(
        UUID id,
        DataRequestId request,
        RequestItem item,
        RegionCode unit,
        String department,
        Instant expiresAt,
        Signature issuedBy,
        Instant issuedAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /** What the signature is over besides the random part: whoever changes any of it breaks the link. */
    String about() {
        return String.join(
                "\n", id.toString(), request.toString(), item.key(), unit.value(), department, expiresAt.toString());
    }

    /** Where a link stands. */
    public enum Standing {
        WAITING,
        USED,
        REVOKED,
        EXPIRED
    }

    public Standing standing(Instant now) {
        if (usedAt != null) {
            return Standing.USED;
        }
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return now.isBefore(expiresAt) ? Standing.WAITING : Standing.EXPIRED;
    }

    /** The same in words. */
    public String words(Instant now) {
        return switch (standing(now)) {
            case WAITING -> "等待填写，至" + until();
            case USED -> "已填，" + Chinese.time(Objects.requireNonNull(usedAt));
            case REVOKED -> "已撤回，" + Chinese.time(Objects.requireNonNull(revokedAt));
            case EXPIRED -> "已过期";
        };
    }

    /** 2026年3月31日 24:00（北京时间）. */
    public String until() {
        return Chinese.date(expiresAt.minusNanos(1)) + " 24:00（北京时间）";
    }

    /** Refuses a link that no longer opens anything, and tells its holder why. */
    void requireAlive(Instant now) {
        var standing = standing(now);
        if (!LinkAction.FILL.row().startsAt(standing)) {
            throw new Refusal.Conflict(
                    switch (standing) {
                        case USED -> "这个链接已经用过，填写的内容已交省局核对。如需更正，请联系发给您链接的省局。";
                        case REVOKED -> "这个链接已由省局撤回，不需要再填。如有疑问，请联系发给您链接的省局。";
                        case EXPIRED, WAITING -> "这个链接已于%s过期，不需要再填。仍要填写的，请联系省局重新发给链接。".formatted(until());
                    });
        }
    }
}
