package org.qiangxian.adjustment;

import static org.qiangxian.adjustment.AdjustmentStatus.CLUE;
import static org.qiangxian.adjustment.AdjustmentStatus.CORRECTED;
import static org.qiangxian.adjustment.AdjustmentStatus.HEARD;
import static org.qiangxian.adjustment.AdjustmentStatus.HEARING;
import static org.qiangxian.adjustment.AdjustmentStatus.IN_FORCE;
import static org.qiangxian.adjustment.AdjustmentStatus.NONE;
import static org.qiangxian.adjustment.AdjustmentStatus.OPENED;
import static org.qiangxian.adjustment.AdjustmentStatus.OVER;
import static org.qiangxian.adjustment.AdjustmentStatus.PROPOSED;
import static org.qiangxian.adjustment.AdjustmentStatus.REVIEWING;
import static org.qiangxian.adjustment.AdjustmentStatus.SET_ASIDE;

import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Row;
import org.qiangxian.procedure.Row.Needs;

/**
 * What may be done in a case. These rows are the whole workflow (R20): opener, decider and reviewer are three different
 * persons, which {@link AdjustmentObstacles} asks for. A hearing, a 暂停 and the case itself also end by themselves on
 * their day; a wrong decision can be corrected however long ago the case ended.
 */
public enum AdjustmentAction implements Act<AdjustmentStatus> {
    REGISTER(Row.<AdjustmentStatus>of("登记线索", Role.CITY, Role.PROVINCE, Role.SAMR)
            .may(NONE)
            .to(CLUE)),
    PROVE(Row.<AdjustmentStatus>of("补充材料", Role.CITY, Role.PROVINCE, Role.SAMR).may(CLUE, OPENED, HEARING, HEARD)),
    DETERMINE(Row.<AdjustmentStatus>of("登记官方认定", Role.PROVINCE, Role.SAMR).may(CLUE, OPENED, HEARING, HEARD, IN_FORCE)),
    FIND(samr("书面认定").may(CLUE).needs(Needs.REASON)),
    AGREE(samr("签署认定").may(CLUE)),
    OPEN(samr("立案").turn(CLUE).to(OPENED)),
    SET_ASIDE_CLUE(samr("不予立案").turn(CLUE).to(SET_ASIDE).needs(Needs.REASON)),

    TELL(samr("告知并听取意见").turn(OPENED).may(IN_FORCE).to(HEARING)),
    CORRECT(samr("更正办结").may(OPENED, HEARING, HEARD, PROPOSED).to(CORRECTED).needs(Needs.REASON)),
    REPLY(Row.<AdjustmentStatus>of("提交意见", Role.CITY).turn(HEARING)),
    COMMENT(Row.<AdjustmentStatus>of("提交省局意见", Role.PROVINCE).turn(HEARING)),
    EXTEND(Row.<AdjustmentStatus>of("延长期限", Role.CITY, Role.SAMR).may(HEARING).needs(Needs.REASON)),
    END_HEARING(samr("结束听取意见").may(HEARING).to(HEARD)),

    PROPOSE(samr("提出拟处理意见").turn(HEARD).to(PROPOSED)),
    SEND_BACK(samr("退回重拟").may(PROPOSED).to(HEARD).needs(Needs.REASON)),
    DECIDE(samr("作出决定").turn(PROPOSED).to(IN_FORCE)),
    RENEW(samr("续期").may(IN_FORCE)),
    RESUME(samr("恢复").may(HEARING, HEARD, PROPOSED, IN_FORCE, REVIEWING)),

    ASK_REVIEW(Row.<AdjustmentStatus>of("申请复核", Role.CITY).may(IN_FORCE).to(REVIEWING)),
    UPHOLD(samr("维持决定").turn(REVIEWING).to(IN_FORCE)),
    REVOKE(samr("撤销决定").turn(REVIEWING).to(CORRECTED)),
    ANNUL(samr("更正决定").may(IN_FORCE, OVER).to(CORRECTED)),
    FINISH(samr("办结").may(IN_FORCE).to(OVER));

    private final Row<AdjustmentStatus> row;

    AdjustmentAction(Row<AdjustmentStatus> row) {
        this.row = row;
    }

    private static Row<AdjustmentStatus> samr(String label) {
        return Row.of(label, Role.SAMR);
    }

    @Override
    public Row<AdjustmentStatus> row() {
        return row;
    }

    /** Whether it is one press on the page of the case; the others have forms and pages of their own. */
    boolean pressed() {
        return switch (this) {
            case AGREE, OPEN, SET_ASIDE_CLUE, CORRECT, EXTEND, END_HEARING, SEND_BACK, FINISH -> true;
            case REGISTER, PROVE, DETERMINE, FIND, TELL, REPLY, COMMENT -> false;
            case PROPOSE, DECIDE, RENEW, RESUME, ASK_REVIEW, UPHOLD, REVOKE, ANNUL -> false;
        };
    }

    /** Whether it is confirmed on a page of its consequences. */
    boolean confirmed() {
        return switch (this) {
            case TELL, DECIDE, RENEW, RESUME, UPHOLD, REVOKE, ANNUL -> true;
            case REGISTER, PROVE, DETERMINE, FIND, AGREE, OPEN, SET_ASIDE_CLUE, CORRECT -> false;
            case REPLY, COMMENT, EXTEND, END_HEARING, PROPOSE, SEND_BACK, ASK_REVIEW, FINISH -> false;
        };
    }

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
