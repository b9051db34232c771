package org.qiangxian.admission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Basis;

/**
 * 报送窗口: from when to when provinces forward (R23). They collect at any time.
 *
 * @param opensOn first day, Beijing
 * @param closesOn last day, Beijing
 * @param words what 总局 says with it, may be empty
 * @param fictional whether it is for 示例省 alone
 * @param closedOn the day it was closed before its last day; null where it was not
 */
public record Period(
        UUID id,
        LocalDate opensOn,
        LocalDate closesOn,
        Basis basis,
        String words,
        boolean fictional,
        Signature by,
        @Nullable LocalDate closedOn) {

    public boolean open(LocalDate today) {
        return closedOn == null && !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    /** Whether it is open or will be. */
    public boolean ahead(LocalDate today) {
        return closedOn == null && !today.isAfter(closesOn);
    }

    public String standing(LocalDate today) {
        if (closedOn != null) {
            return "已提前关闭";
        }
        return open(today) ? "开放中" : today.isBefore(opensOn) ? "尚未开始" : "已结束";
    }
}
