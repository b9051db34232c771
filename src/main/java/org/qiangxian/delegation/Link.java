package org.qiangxian.delegation;

import java.time.Instant;
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

    public String standing(Instant now) {
        if (usedAt != null) {
            return "已填，" + Chinese.time(usedAt);
        }
        if (revokedAt != null) {
            return "已撤回，" + Chinese.time(revokedAt);
        }
        return now.isBefore(expiresAt) ? "等待填写，至" + until() : "已过期";
    }

    public boolean alive(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** 2026年3月31日 24:00（北京时间）. */
    public String until() {
        return Chinese.date(expiresAt.minusNanos(1)) + " 24:00（北京时间）";
    }

    /** Refuses a link that no longer opens anything; whoever holds it may know why. */
    void requireAlive(Instant now) {
        if (usedAt != null) {
            throw new Refusal.Conflict("这个链接已经用过，填写的内容已交省局核对。如需更正，请联系发给您链接的省局。");
        }
        if (revokedAt != null) {
            throw new Refusal.Conflict("这个链接已由省局撤回，不需要再填。如有疑问，请联系发给您链接的省局。");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Refusal.Conflict("这个链接已于%s过期，不需要再填。仍要填写的，请联系省局重新发给链接。".formatted(until()));
        }
    }
}
