package org.qiangxian.promotion;

import static org.qiangxian.promotion.PromotionStatus.AGREED;
import static org.qiangxian.promotion.PromotionStatus.DECLINED;
import static org.qiangxian.promotion.PromotionStatus.NONE;
import static org.qiangxian.promotion.PromotionStatus.NOTED;
import static org.qiangxian.promotion.PromotionStatus.PROPOSED;
import static org.qiangxian.promotion.PromotionStatus.WITHDRAWN;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;

/**
 * What may be done with the recommendation of a result. These rows are the whole workflow (R90); the city need not
 * answer.
 */
public enum PromotionAction implements Act<PromotionStatus> {
    PROPOSE(Row.<PromotionStatus>of("推荐", Role.PROVINCE).may(NONE, WITHDRAWN).to(PROPOSED)),
    AGREE(Row.<PromotionStatus>of("同意推荐", Role.CITY).turn(PROPOSED).to(AGREED)),
    DECLINE(Row.<PromotionStatus>of("不同意", Role.CITY).turn(PROPOSED).to(DECLINED)),
    NOTE(Row.<PromotionStatus>of("已收到", Role.SAMR).turn(AGREED).to(NOTED)),
    REVOKE(Row.<PromotionStatus>of("收回同意", Role.CITY).may(AGREED, NOTED).to(DECLINED)),
    WITHDRAW(
            Row.<PromotionStatus>of("撤回推荐", Role.PROVINCE).may(PROPOSED, AGREED).to(WITHDRAWN)),

    /** Ends an open question to a unit with its membership; nobody's button. */
    LAPSE(Row.<PromotionStatus>of("因离开培育库撤回", Role.PROVINCE).may(PROPOSED).to(WITHDRAWN));

    private final Row<PromotionStatus> row;

    PromotionAction(Row<PromotionStatus> row) {
        this.row = row;
    }

    @Override
    public Row<PromotionStatus> row() {
        return row;
    }

    /** Whether it is done by a button on the page of the recommendation. */
    boolean pressed() {
        return this != PROPOSE && this != LAPSE;
    }

    @Override
    public boolean undoable() {
        return this != LAPSE;
    }
}
